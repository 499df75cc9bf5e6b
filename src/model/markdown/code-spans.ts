/** Finds where the code spans of a text end. Ask it with rising offsets. */
export interface CodeSpans {
  /** The end of the code span that a run of backticks before an offset opens; the offset if it opens none. */
  endOf(length: number, offset: number): number;
  /** The end of the paragraph around an offset. */
  endOfParagraph(offset: number): number;
}

/** The code spans of a text. Each paragraph is looked through once for each length of backticks. */
export function codeSpansOf(markdown: string): CodeSpans {
  let paragraphEnd = 0;
  /** Lengths of the backtick runs that nothing closes in this paragraph. */
  const unpaired = new Set<number>();
  return { endOf, endOfParagraph };

  function endOf(length: number, offset: number): number {
    const limit = endOfParagraph(offset);
    if (unpaired.has(length)) return offset;
    for (const { 0: run, index } of markdown.slice(offset, limit).matchAll(/`+/g)) {
      if (run.length === length) return offset + index + length;
    }
    unpaired.add(length);
    return offset;
  }

  function endOfParagraph(offset: number): number {
    if (offset < paragraphEnd) return paragraphEnd;
    const blank = /\n[ \t>]*\r?\n/g;
    blank.lastIndex = offset;
    paragraphEnd = blank.exec(markdown)?.index ?? markdown.length;
    unpaired.clear();
    return paragraphEnd;
  }
}
