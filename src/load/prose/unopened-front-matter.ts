/** Keys that are read as text, since the line above them is not one of exactly `---` at the top of the file. */
export interface UnopenedFrontMatter {
  /** The line of the file where they start, or the line that is meant as `---`. */
  line: number;
  /** The lines of the keys. */
  keys: readonly string[];
  message: string;
  fix: string;
}

/** A line of spaces and characters that nobody sees. */
const blank = /^[\s\u200B\u2060]*$/;
/** A line meant as `---`: indented, too short or long, or with the dashes that editors make of hyphens. */
const rule = /^[\s\u200B\u2060]*(?:-{2,}|-*[–—][–—-]*)\s*$/;
const keyLine = /^\s*(?:[\w-]+[:：]|- |#)|^[ \t]+\S/;
/** Of keys between two lines of dashes, one must be known. */
const knownKey = /^\s*(?:title|kind|date|created|tags|aliases|description|draft|publish)[:：]/;
/** Where a line of dashes is missing, one must be a key with which no text starts. */
const tellingKey = /^\s*(?:title|kind|draft|publish)[:：]/;

/** Finds front matter that is read as text because of its first line. */
export function findUnopenedFrontMatter(lines: readonly string[]): UnopenedFrontMatter | undefined {
  const start = lines.findIndex((line) => !blank.test(line));
  const opening = lines[start] ?? '';
  const isOpened = rule.test(opening);
  const first = isOpened ? start + 1 : start;
  const found = lines.findIndex((line, index) => index >= first && !keyLine.test(line));
  const end = found < 0 ? lines.length : found;
  const keys = lines.slice(first, end);
  const isClosed = rule.test(lines[end] ?? '');
  const needed = isOpened && isClosed ? knownKey : tellingKey;
  if (!keys.some((line) => needed.test(line))) return undefined;
  if (!isOpened && !/^[\w-]+[:：]/.test(opening)) return undefined;
  return { line: start + 1, keys, ...wordsOf(isOpened ? opening : undefined, isClosed) };
}

function wordsOf(opening: string | undefined, isClosed: boolean): { message: string; fix: string } {
  if (opening === undefined) {
    return {
      message: 'There is no line of `---` above the front matter, so it is read as text.',
      fix: `Write \`---\` on a line of its own above the keys${isClosed ? '' : ', and one below them'}.`,
    };
  }
  if (opening.trimEnd() === '---') {
    return {
      message: 'The front matter does not start on the first line, so it is read as text.',
      fix: 'Remove the empty lines above it.',
    };
  }
  return {
    message: 'The line above the front matter is not `---`, so it is read as text.',
    fix: 'Write three hyphens and nothing else, `---`, on the lines above and below the keys.',
  };
}
