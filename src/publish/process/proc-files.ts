import { readFileSync } from 'node:fs';

/** The system's facts about a process: `4711/status`. Empty if the process has ended, or without `/proc`. */
export function readProc(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/**
 * The fields of `/proc/4711/stat`, by their numbers in its manual; none if the process has ended, or without `/proc`.
 * The second is the name of the program in brackets, which may contain anything: it and the first are not read.
 */
export function readStatFields(id: string): ((number: number) => string) | undefined {
  const stat = readProc(`${id}/stat`);
  if (stat === '') return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (number) => fields[number - 3] ?? '';
}
