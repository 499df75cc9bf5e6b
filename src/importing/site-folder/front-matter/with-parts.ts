import { posix } from 'node:path';
import type { SourceFolder } from '../source/source-folder.ts';
import { isTextName } from '../source/text-name.ts';
import { splitFront } from './split-front.ts';

/** A line of Quarto that stands for the words of another file. */
const include = /^\{\{< *include +"?([^\s"<>]+)"? *>\}\}[ \t]*$/gm;

/** So many parts are read for one text. */
const mostParts = 500;

/**
 * A text of Quarto with the words of its parts in place. A part that is not there stays as it is written.
 * @param take Called for each part.
 */
export function withParts(
  markdown: string,
  file: string,
  { files, textOf }: SourceFolder,
  take: (part: string) => void,
): string {
  let count = 0;
  const fill = (text: string, open: readonly string[]): string =>
    text.replace(include, (line, path: string) => {
      const places = path.startsWith('/')
        ? [path.slice(1)]
        : open.map((each) => posix.join(posix.dirname(each), path));
      const part = places.find((each) => files.has(each) && isTextName(each));
      if (part === undefined || open.includes(part) || count >= mostParts) return line;
      count += 1;
      take(part);
      return fill(splitFront(textOf(part)).markdown, [part, ...open]).trimEnd();
    });
  return fill(markdown, [file]);
}
