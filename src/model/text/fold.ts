import { stripMarks } from './strip-marks.ts';
import { plainLetters } from './letters/stroked-letters.ts';

/** Lower case without marks and special letters: `Đorđević`, `Łódź`, `Straße` give `dordevic`, `lodz`, `strasse`. */
export function fold(text: string): string {
  return plainLetters(stripMarks(text));
}
