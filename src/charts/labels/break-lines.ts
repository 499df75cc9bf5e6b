/**
 * Breaks a text into lines of a width, each with the space at its end. A word that is wider has a line of its own, and
 * a no-break space keeps words together. Han and kana have no spaces: each character may start a line.
 */
export function breakLines(
  text: string,
  room: number,
  widthOf: (line: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(afterWord)) {
    if (line !== '' && widthOf((line + word).trimEnd()) > room) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line];
}

/** After a space that may end a line, or a letter that may. */
const afterWord = /(?<=(?!\u00a0)[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
