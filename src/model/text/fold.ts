/** Letters that are not a base letter with a mark, so that Unicode's normal forms leave them as they are. */
export const foldedLetters: Readonly<Record<string, string>> = {
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

/** Finds those letters, large and small. */
export const anyFolded = new RegExp(`[${Object.keys(foldedLetters).join('')}]`, 'gi');

/** Lower case, without marks and special letters: `Đorđević`, `Łódź`, `Straße` give `dordevic`, `lodz`, `strasse`. */
export function fold(text: string): string {
  return foldLetters(stripMarks(text));
}

/** Lower-case text with the customary spelling in a-z for letters that have no decomposition. */
export function foldLetters(text: string): string {
  return text.replace(anyFolded, (letter) => foldedLetters[letter] ?? letter);
}

/** Lower case without marks: `Đorđević` gives `đorđevic`. */
export function stripMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
