import { chinese, chineseTerms } from './chinese.ts';
import { english, type LabelKey, type Labels } from './english.ts';
import { isChinese } from '../text/language.ts';

export type { LabelKey, Labels } from './english.ts';

/** The words for a language: Chinese for any `zh` tag, English for the rest, with the site's own in their place. */
export function labelsFor(language: string, overrides: Record<string, string> = {}): Labels {
  return { ...(isChinese(language) ? chinese : english), ...overrides };
}

/** The label of a built-in kind or field in the site's language; words it does not know come back as they are. */
export function translateTerm(term: string, language: string): string {
  return (isChinese(language) && chineseTerms[term]) || term;
}

/** Fills `{name}` places: `fill('{count} sources', { count: 9 })` is `9 sources`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function isLabelKey(key: string): key is LabelKey {
  return Object.hasOwn(english, key);
}
