import { posix } from 'node:path';

/** The path of a file without the ending of its name: `data/turnover` of `data/turnover.csv`. */
export function withoutEnding(file: string): string {
  return file.replace(/\.[^./]+$/, '');
}

/** The name of a file without its folders and its ending: `turnover` of `data/turnover.csv`. */
export function stemOf(file: string): string {
  return withoutEnding(posix.basename(file));
}
