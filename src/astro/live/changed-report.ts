import { summarize, reportAsText } from '../../check/report.ts';
import type { Problem } from '../../model/problems/problem.ts';

/**
 * Reports the problems of a folder that changes: all of them when they are not the same as before, and that there are none
 * once the last is mended. What has been said already would hide what is new.
 */
export function createChangedReport(
  folder: string,
  write: (text: string) => void,
): (problems: readonly Problem[]) => void {
  let said = '';
  return (problems) => {
    const text = reportAsText(problems, folder);
    if (text === said) return;
    said = text;
    write(text || `${summarize([], folder)}\n`);
  };
}
