import { problemLines, reportAsText, summarize } from '../../check/report.ts';
import type { Problem } from '../../model/problems/problem.ts';

/**
 * Reports the problems of a folder that changes when they are not the same as before, and that there are none once the
 * last is mended: all of them, or if they are a great many, errors and those that are new, which would be hidden among
 * what has been said already.
 */
export function createChangedReport(
  folder: string,
  write: (text: string) => void,
): (problems: readonly Problem[]) => void {
  let said: readonly string[] = [];
  let isFirst = true;
  return (problems) => {
    const lines = problemLines(problems, folder);
    const before = isFirst ? undefined : new Set(said);
    isFirst = false;
    if (lines.length === said.length && lines.every((line, index) => line === said[index])) return;
    said = lines;
    write(reportAsText(problems, folder, before) || `${summarize([], folder)}\n`);
  };
}
