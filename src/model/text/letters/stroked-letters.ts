/**
 * Letters that Unicode does not decompose into a base letter and a mark, as the search index holds them: plain letters
 * followed by a stroke. The index ignores the stroke when it matches, so `sondag` finds `Søndag`. Many write `г` for the
 * Ukrainian `ґ`; the Greek `ς` is a `σ` as long as a word that someone types goes on.
 */
const stroked: Readonly<Record<string, string>> = {
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
  ґ: 'г\u0338',
  ς: 'σ\u0338',
};
/** The index would have the small letter of this one as `ς`: `ΦΑΡΟΣ`. */
const finalCapital = /(?<=\p{L}\p{M}*)Σ(?![\p{L}\p{M}])/gu;
const finalSigma = 'σ\u0337';
const letters = new Map([
  ...Object.entries(stroked).map(([letter, text]): [string, string] => [text, letter]),
  [finalSigma, 'Σ'],
]);
const anyStroked = new RegExp([...letters.keys()].join('|'), 'gi');
const anyLetter = new RegExp(`[${Object.keys(stroked).join('')}]`, 'gi');

/** A text for the index: `Søndag` gives `So\u0338ndag`. */
export function strokeLetters(text: string): string {
  return text.replace(finalCapital, finalSigma).replace(anyLetter, (letter) => {
    const small = letter.toLowerCase();
    const written = stroked[small] ?? small;
    return letter === small ? written : written.toUpperCase();
  });
}

/** A text from the index with its original letters. */
export function restoreLetters(text: string): string {
  return text.replace(anyStroked, (found) => {
    const letter = letters.get(found.toLowerCase()) ?? found;
    return found === found.toLowerCase() ? letter : letter.toUpperCase();
  });
}

/** A text with plain letters in their place: `Łódź` gives `lódź`. */
export function plainLetters(text: string): string {
  return text.replace(anyLetter, (letter) =>
    (stroked[letter.toLowerCase()] ?? letter.toLowerCase()).replace(/[\u0337\u0338]/g, ''),
  );
}
