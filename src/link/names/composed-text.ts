/** A text with its accents composed, and where each of its places is in the text as written. */
export interface ComposedText {
  text: string;
  /** The offset in the text as written of an offset in the composed one. */
  toWritten: (offset: number) => number;
}

/**
 * A name or text in Unicode's form NFC, in which names are sought, since `é` may be written as one sign or as `e` and an
 * accent, as file names of a Mac and texts copied from a PDF are. Hebrew and Arabic letters have none of the marks that
 * may be left out of a word, `לֵוִי`; others are signs of their own in this form.
 */
export function composed(text: string): string {
  return text.normalize('NFC').replace(optionalMarks, '');
}

const optionalMarks = /(?<=[\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu;

/** A text so composed, with the places of its letters. */
export function composeText(written: string): ComposedText {
  if (composed(written) === written) return { text: written, toWritten: (offset) => offset };
  let text = '';
  const offsets: number[] = [];
  for (const { 0: letter, index } of written.matchAll(letterWithMarks)) {
    const whole = composed(letter);
    for (let at = 0; at < whole.length; at += 1) offsets.push(index + Math.min(at, letter.length));
    text += whole;
  }
  return { text, toWritten: (offset) => offsets[offset] ?? written.length };
}

/** A sign with the marks on it; the vowels and final letters of Korean are signs of their own, which join the first. */
const letterWithMarks = /[\u1100-\u115f][\u1160-\u11ff]*|[^\p{M}]?\p{M}+|[^\p{M}]/gsu;
