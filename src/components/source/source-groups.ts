import type { SourceView } from '../../views/source/source-view.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { counted, fill, type Words } from '../../model/labels/labels.ts';
import { compareNewestFirst } from '../../model/dates/compare-newest-first.ts';
import { nameFamilyFirst } from '../../model/sources/source-name.ts';
import type { Source } from '../../model/sources/source.ts';
import { scriptOf } from '../../model/text/language.ts';
import { localesOf } from '../../model/text/locales.ts';

/** Sources under one letter. `id` is the fragment of the group. */
export interface SourceGroup {
  letter: string;
  id: string;
  entries: SourceEntry[];
}

/** A source with the name it is sorted by. */
export interface SourceEntry {
  view: SourceView;
  /** What it is filed under: author or publisher, `Moore, Jake`, or the reference as the citation style writes it. */
  by: string;
}

/** Groups sources by the first letter of their author or publisher. Within an author, the newest come first. */
export function groupByAuthor(views: readonly SourceView[], language: string): SourceGroup[] {
  const { compare } = new Intl.Collator(localesOf(language), {
    sensitivity: 'base',
    numeric: true,
  });
  const entries = views.map((view) => ({ view, by: view.entry?.text ?? orderedBy(view.source) }));
  const nameOf = ({ view, by }: SourceEntry): string => by || view.source.title;
  entries.sort(
    (a, b) =>
      compare(nameOf(a), nameOf(b)) ||
      compareNewestFirst(a.view.source.issued, b.view.source.issued) ||
      compare(a.view.source.title, b.view.source.title) ||
      (a.view.slug < b.view.slug ? -1 : 1),
  );
  const groups = Map.groupBy(entries, (entry) => firstLetter(nameOf(entry), language));
  return [...groups]
    .sort(([a], [b]) => Number(a === signs) - Number(b === signs) || compare(a, b))
    .map(([letter, each], at) => ({ letter, id: `by-${at + 1}`, entries: each }));
}

/** `34 sources from 12 publishers`; without their number if it says nothing of them: none or one is named. */
export function summaryOfSources(
  views: readonly SourceView[],
  { labels, language }: Words,
): string {
  const count = countIn(language, views.length);
  const publishers = countPublishers(views);
  if (publishers < 2) return counted(count, labels.sourceCountOne, labels.sourceCount);
  return fill(labels.sourceSummary, { count, publishers: countIn(language, publishers) });
}

/** Number of different publishers: newspapers, journals, websites, publishing houses. */
function countPublishers(views: readonly SourceView[]): number {
  const names = views.flatMap(({ source }) => source.container ?? source.publisher ?? []);
  return new Set(names).size;
}

function orderedBy(source: Source): string {
  const { authors, editors = [], hasMoreAuthors, container, publisher } = source;
  const people = authors.length > 0 || container ? authors : editors;
  if (people.length === 0) return container ?? publisher ?? '';
  const names = people.slice(0, 3).map(nameFamilyFirst).join('; ');
  return people.length > 3 || hasMoreAuthors ? `${names}; …` : names;
}

/** Group for names that begin with a digit or symbol. */
const signs = '#';

/** Group for Japanese names that begin with a Chinese character, which does not say how it is read. */
const characters = '漢字';

/**
 * The letter a name is filed under: the pinyin initial for Chinese, the number of strokes where that is written in
 * traditional characters, the kana for Japanese, one group for digits and
 * symbols.
 */
function firstLetter(name: string, language: string): string {
  const [letter = ''] = name.normalize('NFKC').replace(/^[^\p{L}\p{N}]+/u, '');
  const isJapanese = /^ja\b/i.test(language);
  if (/\p{Script=Han}/u.test(letter)) {
    if (isJapanese) return characters;
    return scriptOf(language) === 'Hant' ? strokesOf(letter) : pinyinLetter(letter);
  }
  if (!/\p{L}/u.test(letter)) return signs;
  return letterOfAlphabet(letter, language).toLocaleUpperCase(language);
}

/** A letter without accents, but for those that make another letter in the language: `Ş` in Turkish, `Â` in Vietnamese. */
function letterOfAlphabet(letter: string, language: string): string {
  const [base = letter, ...marks] = letter.normalize('NFD');
  if (/\p{Script=Katakana}/u.test(base)) return hiraganaOf(base);
  if (!/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(base)) return base;
  const { compare } = new Intl.Collator(localesOf(language), { sensitivity: 'base' });
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
