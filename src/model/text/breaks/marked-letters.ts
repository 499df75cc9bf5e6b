/** The letters of a text, each with its marks: one that is parted from them is another letter. */
export function markedLetters(text: string): string[] {
  return text.match(letters) ?? [];
}

const letters = /\P{M}\p{M}*/gu;
