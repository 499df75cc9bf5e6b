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

/** Lower case, without marks and special letters: `Đorđević`, `Łódź`, `Straße` give `dordevic`, `lodz`, `strasse`. */
export function fold(text: string): string {
  return stripMarks(text).replace(/[đðħıłøŧþßæœ]/g, (letter) => foldedLetters[letter] ?? letter);
}

/** Lower case without marks: `Đorđević` gives `đorđevic`. */
export function stripMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
