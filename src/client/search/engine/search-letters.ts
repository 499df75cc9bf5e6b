/**
 * Letters without a Unicode decomposition. The index holds them as plain letters followed by a stroke, which it ignores
 * when matching; `writeLetters` in `src/outputs/search/write-letters.ts` is the counterpart.
 */
const written: Readonly<Record<string, string>> = {
  đ: 'd\u0338',
  ð: 'd\u0337',
  ħ: 'h\u0338',
  ı: 'i\u0338',
  ł: 'l\u0338',
  ø: 'o\u0338',
  ŧ: 't\u0338',
  þ: 't\u0337h\u0337',
  ß: 's\u0338s\u0338',
  æ: 'a\u0338e\u0338',
  œ: 'o\u0337e\u0337',
};
const letters = new Map(Object.entries(written).map(([letter, text]) => [text, letter]));
const anyWritten = new RegExp([...letters.keys()].join('|'), 'gi');
const anyLetter = new RegExp(`[${Object.keys(written).join('')}]`, 'gi');

/** A text with plain letters: `Łódź` gives `lódź`. */
export function plainLetters(text: string): string {
  return text.replace(anyLetter, (letter) =>
    (written[letter.toLowerCase()] ?? letter).replace(/[\u0337\u0338]/g, ''),
  );
}

/** A text from the index with its original letters. */
export function restoreLetters(text: string): string {
  return text.replace(anyWritten, (found) => {
    const letter = letters.get(found.toLowerCase()) ?? found;
    return found === found.toLowerCase() ? letter : letter.toUpperCase();
  });
}
