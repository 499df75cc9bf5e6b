import { scriptOf } from './language.ts';
import { localesOf } from './locales.ts';

/** Items whose names are under one letter, in the order given. */
export interface LetterGroup<Item> {
  letter: string;
  items: Item[];
}

/** Compares letters as a language does, without accents that make no other letter in it. */
type Compare = (a: string, b: string) => number;

/** Group for names that begin with a digit or symbol. */
export const signs = '#';

/** Group for Japanese names that begin with a Chinese character, which does not say how it is read. */
const characters = '漢字';

/** Groups items by the first letter of their names, in the order of the alphabet; digits and symbols come last. */
export function groupByLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  language: string,
): LetterGroup<Item>[] {
  const { compare } = new Intl.Collator(localesOf(language), {
    sensitivity: 'base',
    numeric: true,
  });
  // Of thousands of names, few begin with characters of their own.
  const known = new Map<string, string>();
  const groups = Map.groupBy(items, (item) => {
    const start = firstCharacters(nameOf(item));
    const letter = known.get(start) ?? letterOf(start, language, compare);
    known.set(start, letter);
    return letter;
  });
  return [...groups]
    .sort(([a], [b]) => Number(a === signs) - Number(b === signs) || compare(a, b))
    .map(([letter, each]) => ({ letter, items: each }));
}

/**
 * The first letter or digit of a name, after quotation marks and the like, and the character after it. A vowel that
 * Thai and Lao write before its consonant is filed under that: `แม่น้ำ` under ม.
 */
function firstCharacters(name: string): string {
  const [letter = '', next = ''] = name
    .normalize('NFKC')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\p{Logical_Order_Exception}(?=\p{L})/u, '');
  return letter + next;
}

/**
 * What names that begin with some characters are filed under: the pinyin initial for Chinese, the number of strokes where
 * that is written in traditional characters, the kana for Japanese, one group for digits and symbols.
 */
function letterOf(start: string, language: string, compare: Compare): string {
  const [letter = '', next = ''] = start;
  const isJapanese = /^ja\b/i.test(language);
  if (/\p{Script=Han}/u.test(letter)) {
    if (isJapanese) return characters;
    return scriptOf(language) === 'Hant' ? strokesOf(letter) : pinyinLetter(letter);
  }
  if (!/\p{L}/u.test(letter)) return signs;
  const isPair = mayBePair.test(letter + next) && compare(letter + next, letter + last) > 0;
  // Danish and Norwegian have `Aabenraa` and `Åbenrå` under one letter.
  if (isPair && compare(letter + next, 'å') === 0) return 'Å';
  const first = letterOfAlphabet(letter, compare).toLocaleUpperCase(language);
  return isPair ? first + next.toLocaleLowerCase(language) : first;
}

/** Letters that some languages write as one letter, which has its own place in the alphabet: `Ch` in Czech, after H. */
const mayBePair = /^\p{Script=Latin}{2}$/u;

/** The character that is sorted after all others. */
const last = '\uffff';

/** A letter without accents, but for those that make another letter in the language: `Ş` in Turkish, `Â` in Vietnamese. */
function letterOfAlphabet(letter: string, compare: Compare): string {
  const [base = letter, ...marks] = letter.normalize('NFD');
  if (/\p{Script=Katakana}/u.test(base)) return hiraganaOf(base);
  if (/\p{Script=Hangul}/u.test(base)) return initials[base.charCodeAt(0) - 0x1100] ?? base;
  if (!/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(base)) return base;
  const forms = [0, ...marks.map((_, at) => at + 1)].map((count) =>
    (base + marks.slice(0, count).join('')).normalize('NFC'),
  );
  return forms.find((form) => compare(form, letter) === 0) ?? base;
}

/** `あ` for `ア`: names in either are sorted together. */
function hiraganaOf(katakana: string): string {
  const code = katakana.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : katakana;
}

/** The letters of U+1100 to U+1112, which begin the syllables of Korean; doubled ones are filed under single ones. */
const initials = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';

const stroke = new Intl.Collator('zh-u-co-stroke');
/** Collation has a sign before the first character of each number of strokes. */
const signOfStrokes = (count: number): string => `\ufdd0${String.fromCharCode(0x2800 + count)}`;
const mostStrokes = 48;

/** `3畫` for 三, in the order in which lists in Taiwan and Hong Kong have names. */
function strokesOf(character: string): string {
  const counts = Array.from({ length: mostStrokes }, (_, at) => at + 1);
  const count = counts.findLast((each) => stroke.compare(signOfStrokes(each), character) <= 0);
  return count === undefined ? signs : `${count}畫`;
}

const pinyin = new Intl.Collator('zh-u-co-pinyin');
/** The first character in pinyin order under each initial, in the order of the initials. */
const firstOfLetter = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀';
const letters = 'ABCDEFGHJKLMNOPQRSTWXYZ';

function pinyinLetter(character: string): string {
  const at = [...firstOfLetter].findLastIndex((first) => pinyin.compare(first, character) <= 0);
  return letters[Math.max(0, at)] ?? signs;
}
