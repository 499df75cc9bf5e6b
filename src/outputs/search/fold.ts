/** Letters that are not a base letter with a mark, so that Unicode's normal forms leave them as they are. */
const foldedLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const anyFolded = new RegExp(`[${Object.keys(foldedLetters).join('')}]`, 'gi');

/** Lower case, without marks and special letters: `Đorđević`, `Łódź`, `Straße` give `dordevic`, `lodz`, `strasse`. */
export function fold(text: string): string {
  return stripMarks(text).replace(anyFolded, (letter) => foldedLetters[letter] ?? letter);
}

/** Letters whose plain forms others have, too: they get another stroke. */
const secondStroke = new Set(['ð', 'þ', 'œ']);

/**
 * The text for the index: `Søndag` is `So\u0338ndag`. The index passes over marks, so that `sondag` finds it, and the browser
 * takes them back for the letter (`src/client/search/search-letters.ts`).
 */
export function writeLetters(text: string): string {
  return text.replace(anyFolded, (letter) => {
    const small = letter.toLowerCase();
    const plain = foldedLetters[small] ?? letter;
    const stroke = secondStroke.has(small) ? '\u0337' : '\u0338';
    const cased = letter === small ? plain : plain.toUpperCase();
    return cased.replace(/./g, `$&${stroke}`);
  });
}

/** Lower case without marks: `Đorđević` gives `đorđevic`. */
export function stripMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
