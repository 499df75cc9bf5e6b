import { isDeepStrictEqual } from 'node:util';
import { problemLines, reportAsText, summarize } from '../../check/report.ts';
import type { Compilation } from '../../compile.ts';

/**
 * Reports the problems of a folder that changes when they are not the same as before, and that there are none once the
 * last is mended: all of them, or if they are a great many, errors and those that are new, which would be hidden among
 * what has been said already.
 */
export function createChangedReport(
  folder: string,
  write: (text: string) => void,
): (found: Pick<Compilation, 'problems' | 'unread'>) => void {
  let last: readonly string[] | undefined;
  return ({ problems, unread }) => {
    const [lines, before] = [problemLines(problems, folder), last];
    last = lines;
    if (isDeepStrictEqual(lines, before ?? [])) return;
    const said = before && new Set(before);
    write(reportAsText(problems, unread, folder, { lines, said }) || `${summarize([], folder)}\n`);
  };
}
