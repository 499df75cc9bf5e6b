import { chinese, chineseTerms } from './chinese.ts';
import { directionOf, isFromLeft, isolateFromLeft, isolateOwn } from '../text/direction.ts';
import { commaIn, primaryLanguage, scriptOf } from '../text/language.ts';
import { fillPlurals, inLanguageOfPlurals, type Count, type LabelValues } from './plural-form.ts';
import { english, type LabelKey, type Labels } from './english.ts';
import { impliedLabels } from './implied-labels.ts';
import { traditionalChinese, traditionalChineseTerms } from './traditional-chinese.ts';

export type { LabelKey, Labels } from './english.ts';

/** The words for a text of the interface: its labels, and the language of dates and numbers in it. */
export interface Words {
  labels: Labels;
  language: string;
}

/** A language of the interface. */
interface InterfaceLanguage {
  labels: Labels;
  /** Labels of built-in kinds and fields, by the English ones. */
  terms: Readonly<Record<string, string>>;
}

/**
 * The languages of the interface, by the first part of their tags: `zh` is that of `zh-Hans`, too. One with a script has
 * what is written in it, with a tag that says so or by its region: `zh-TW`.
 */
const languages: ReadonlyMap<string, InterfaceLanguage> = new Map([
  ['en', { labels: english, terms: {} }],
  ['zh', { labels: chinese, terms: chineseTerms }],
  ['zh-Hant', { labels: traditionalChinese, terms: traditionalChineseTerms }],
]);

/** The languages that the interface has words in. */
export const interfaceLanguages: readonly string[] = [...languages.keys()];

/** Whether the interface has words in a language. */
export function hasLabels(language: string): boolean {
  return languageOf(language) !== undefined;
}

/** The words of the interface in a language, in English where it has none, with the site's own in their place. */
export function labelsFor(language: string, overrides: Record<string, string> = {}): Labels {
  const own = [...Object.entries(overrides), ...impliedLabels(overrides)];
  const overriding = own.map(([key, text]) => [key, inLanguageOfPlurals(text, language)]);
  return {
    ...(languageOf(language)?.labels ?? englishIn(language)),
    ...Object.fromEntries(overriding),
  };
}

/**
 * The words of the interface on a page: those of its own language, if the interface has words in it and the site is in
 * another one; else those of the site, with what its author has changed.
 */
export function labelsOnPage(language: string | undefined, site: Words): Labels {
  const ofPage = language === undefined ? undefined : languageOf(language);
  return ofPage && ofPage !== languageOf(site.language) ? ofPage.labels : site.labels;
}

/**
 * The English words, each in one piece where the words around it are written from right to left. What has no words but
 * those that fill it, such as `{name}: {value}.`, is in the site's language.
 */
function englishIn(language: string): Labels {
  if (directionOf(language) === 'ltr') return english;
  const isolated = Object.entries(english).map(([key, text]) => [
    key,
    /\p{L}/u.test(text.replace(place, ''))
      ? isolateFromLeft(text)
      : text.replaceAll(', ', commaIn(language)),
  ]);
  return Object.fromEntries(isolated) as Labels;
}

/** The label of a built-in kind or field in the site's language; words it does not know come back as they are. */
export function translateTerm(term: string, language: string): string {
  const { terms = {} } = languageOf(language) ?? {};
  return (Object.hasOwn(terms, term) && terms[term]) || term;
}

/**
 * Fills `{name}` places, and plurals: `fill('{count} sources', { count: countIn('en', 9) })` is `9 sources`. Among English words of a
 * site from right to left, a name or date of the site is one piece. A value that ends with a full stop, such as a date in
 * Russian, does not get another.
 */
export function fill(text: string, values: LabelValues): string {
  const isEnglish = isFromLeft(text);
  return fillPlurals(text, values).replace(
    placeWithStop,
    (_, place: string, name: string, stop: string) => {
      const value = String(values[name] ?? place);
      return (isEnglish ? isolateOwn(value) : value) + (value.endsWith('.') ? '' : stop);
    },
  );
}

const place = /\{\w+\}/g;
const placeWithStop = /(\{(\w+)\})(\.?)/g;

/** A number of things in words: the text for one, or that for several with the number as `{count}`. */
export function counted(count: Count, one: string, several: string): string {
  return fill(Number(count) === 1 ? one : several, { count });
}

export function isLabelKey(key: string): key is LabelKey {
  return Object.hasOwn(english, key);
}

function languageOf(tag: string): InterfaceLanguage | undefined {
  const primary = primaryLanguage(tag);
  return languages.get(`${primary}-${scriptOf(tag)}`) ?? languages.get(primary);
}
