import { scriptOf } from './language.ts';

export type Direction = 'ltr' | 'rtl';

/** Scripts that are written from right to left. */
const rightToLeft = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Sogd Syrc Thaa Yezi'.split(' '),
);

/** An invisible letter from left to right. */
const leftToRightMark = '\u200e';

/** The direction in which a language is written: `rtl` for `ar`, `he` or `az-Arab`, `ltr` for what is no language tag. */
export function directionOf(language: string): Direction {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
}

/** Attributes that say the language of an element. */
export interface LanguageAttributes {
  lang?: string;
  dir?: Direction;
}

/**
 * Attributes of an element in a language. It has a direction, unless the language around it is known and has the same.
 */
export function inLanguage(language: string | undefined, around?: string): LanguageAttributes {
  if (language === undefined) return {};
  const direction = directionOf(language);
  const isSame = around !== undefined && direction === directionOf(around);
  return { lang: language, ...(!isSame && { dir: direction }) };
}

/** Hebrew, Arabic and the other letters in the parts of Unicode that are kept for scripts from right to left. */
const rightToLeftLetter =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text has letters from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeftLetter.test(text);
}

/**
 * `dir` of a text whose language is not said. It has none if that is the direction of the language around it, or if it
 * has no letters.
 */
export function inOwnDirection(text: string, around: string): Pick<LanguageAttributes, 'dir'> {
  const dir = directionOfText(text, directionOf(around));
  return dir ? { dir } : {};
}

/**
 * `dir` of a text as one piece before a number: also of one in the direction around it that has words of the other, since
 * the number would join such a word at its end.
 */
export function apartFrom(text: string, around: string): Pick<LanguageAttributes, 'dir'> {
  const isMixed = hasRightToLeft(text) && /\p{Script=Latin}/u.test(text);
  const own = inOwnDirection(text, around);
  return isMixed ? { dir: own.dir ?? directionOf(around) } : own;
}

/**
 * The direction of a text, if it is not that around it: by most of its letters, though among words from right to left a
 * quarter of such letters is enough, or the first, since sentences there have names in Latin letters.
 */
export function directionOfText(text: string, around: Direction): Direction | undefined {
  // Almost all texts of sites from left to right, which need no counting.
  if (around === 'ltr' && !hasRightToLeft(text)) return undefined;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (around === 'rtl' && letters[0] !== undefined && hasRightToLeft(letters[0])) return undefined;
  const fromRight = letters.filter(hasRightToLeft).length;
  const own = fromRight > letters.length / (around === 'rtl' ? 4 : 2) ? 'rtl' : 'ltr';
  return letters.length === 0 || own === around ? undefined : own;
}

/** Attributes of a page, which is written from left to right unless it says otherwise. */
export function pageLanguage(language: string): LanguageAttributes {
  return inLanguage(language, 'en');
}

/**
 * A plus or minus sign, or the apostrophe of `’21`, before digits. In a text from right to left, a mark keeps it on
 * their left, where readers of these languages write it.
 */
export function signBeforeDigits(sign: '+' | '\u2212' | '’', language: string): string {
  return directionOf(language) === 'rtl' ? leftToRightMark + sign : sign;
}

/** A sign of a number or a sum, and not a hyphen, which follows a letter or digit: `+7.8%`, `־\u22125`, `-₪120`. */
const signs = /(?<![\p{L}\p{M}\p{N}\p{Pe}%‰٪+\u2212\u200e-])[+\u2212±-](?=\p{Sc}?\p{N})/gu;

/**
 * A text from right to left with its signs before digits so marked.
 * @param isStart Whether nothing stands before the text.
 */
export function signsBeforeDigits(text: string, isStart: boolean): string {
  return text.replace(signs, (sign, index: number) =>
    index > 0 || isStart ? leftToRightMark + sign : sign,
  );
}

/** A text from left to right as one piece, which does not mix with the words around it. */
export function isolateFromLeft(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Whether a text is one piece from left to right. */
export function isFromLeft(text: string): boolean {
  return text.startsWith('\u2066');
}

/** A text with letters from right to left as one piece in its own direction; another as it is. */
export function isolateOwn(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

/** The lines of a text, each with whole pieces: one that goes on in the next line ends, and starts again there. */
export function closePieces(lines: readonly string[]): string[] {
  let open: string[] = [];
  return lines.map((line) => {
    const start = open.join('');
    for (const [sign] of line.matchAll(/[\u2066-\u2069]/g)) {
      open = sign === '\u2069' ? open.slice(0, -1) : [...open, sign];
    }
    return start + line + '\u2069'.repeat(open.length);
  });
}

/** Whether parts of a text are pieces of their own, or the start or end of one that continues elsewhere. */
export function hasIsolated(text: string): boolean {
  return /[\u2066-\u2069]/.test(text);
}

/**
 * A text as one piece if most of it runs against the language around it: a number or sign beside a name from right to
 * left would stand on its other side.
 */
export function isolateIn(text: string, language: string): string {
  const { dir } = inOwnDirection(text, language);
  if (dir === undefined) return text;
  return dir === 'rtl' ? isolateFromRight(text) : isolateFromLeft(text);
}

/** A text from right to left as one piece. */
export function isolateFromRight(text: string): string {
  return `\u2067${text}\u2069`;
}
