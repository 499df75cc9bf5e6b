/** A text with its accents composed, and where each of its places is in the text as written. */
export interface ComposedText {
  text: string;
  /** The offset in the text as written of an offset in the composed one. */
  toWritten: (offset: number) => number;
}

/**
 * A text in Unicode's form NFC, in which names are sought: `é` may be written as one sign or as `e` and an accent, as
 * file names of a Mac and texts copied from a PDF are.
 */
export function composeText(written: string): ComposedText {
  if (written.normalize('NFC') === written) return { text: written, toWritten: (offset) => offset };
  let text = '';
  const offsets: number[] = [];
  for (const { 0: letter, index } of written.matchAll(letterWithMarks)) {
    const composed = letter.normalize('NFC');
    for (let at = 0; at < composed.length; at += 1)
      offsets.push(index + Math.min(at, letter.length));
    text += composed;
  }
  return { text, toWritten: (offset) => offsets[offset] ?? written.length };
}

/** A sign with the marks on it; the vowels and final letters of Korean are signs of their own, which join the first. */
const letterWithMarks = /[\u1100-\u115f][\u1160-\u11ff]*|[^\p{M}]?\p{M}+|[^\p{M}]/gsu;
