/** Special letters that Unicode does not decompose into a base letter and a mark. */
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

/** Matches those letters in either case. */
export const anyFolded = new RegExp(`[${Object.keys(foldedLetters).join('')}]`, 'gi');

/** Lower case without marks and special letters: `Đorđević`, `Łódź`, `Straße` give `dordevic`, `lodz`, `strasse`. */
export function fold(text: string): string {
  return foldLetters(stripMarks(text));
}

/** Replaces special letters in lower-case text by their usual spelling in a-z. */
export function foldLetters(text: string): string {
  return text.replace(anyFolded, (letter) => foldedLetters[letter] ?? letter);
}

/** Lower case without marks: `Đorđević` gives `đorđevic`. */
export function stripMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
