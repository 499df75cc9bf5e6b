import { onceForText } from '../lazy/once-for-text.ts';

/** True for a language tag that browsers and `Intl` take: `en`, `zh-Hans`, `de-x-plain`; false for `English`, `en-12`. */
export function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What to write instead of a text that is no language tag: `pt-BR` for `pt_BR`. */
export function languageFix(text: string): string {
  const tag = text.trim().replaceAll('_', '-').replace(/\..*$/, '');
  if (isLanguageTag(tag)) return `Write \`${tag}\`.`;
  return 'Write a BCP 47 tag, such as en or zh-Hans.';
}

/** The language of a tag without its region and script: `pt` for `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** True for a BCP 47 tag of Chinese: `zh`, `zh-Hans`. */
export function isChinese(language: string): boolean {
  return /^zh\b/i.test(language);
}

/** True for languages with full-width punctuation and no spaces after it: Chinese and Japanese. */
export function hasFullWidthPunctuation(language: string): boolean {
  return /^(zh|ja)\b/i.test(language);
}

/** True for languages that join words to ones too long for a phone: `Donaudampfschifffahrt`. */
export function joinsWords(language: string): boolean {
  return /^(da|de|et|fi|hu|is|nb|nl|nn|no|sv)\b/i.test(language);
}

/** True for languages in which the genitive of a name has an `s` without an apostrophe: `Hamburgs`, `Sveriges`. */
export function hasGenitiveS(language: string): boolean {
  return /^(da|de|nb|nn|no|sv)\b/i.test(language);
}

/** True for languages in which an apostrophe stands within words, and ends none: `Лук’янівка`. */
export function hasApostropheInWords(language: string): boolean {
  return /^(be|uk)\b/i.test(language);
}

/** The script in which a language is written: `Arab` for `fa`; empty for what is no language tag. */
export const scriptOf = onceForText((language) => likelyLocale(language)?.script ?? '');

/** The region of a language, or that where most of it is written: `TW` for `zh-Hant`; empty for what is no language tag. */
export const regionOf = onceForText((language) => likelyLocale(language)?.region ?? '');

function likelyLocale(language: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language).maximize();
  } catch {
    // A bibliography may say `English`.
    return undefined;
  }
}

/**
 * Between the parts of a list, with its space: `, `, the turned comma of Arabic, Persian and Urdu, the wide ones of
 * Chinese and Japanese.
 */
export function commaIn(language: string): string {
  if (hasFullWidthPunctuation(language)) return isChinese(language) ? '，' : '、';
  return isInArabicScript(language) ? '، ' : ', ';
}

function isInArabicScript(language: string): boolean {
  return /^A(rab|ran)$/.test(scriptOf(language));
}

/** Between names and other things of one kind in a list: `, `, in Chinese and Japanese `、`. */
export function listCommaIn(language: string): string {
  return hasFullWidthPunctuation(language) ? '、' : commaIn(language);
}

/** Between words and what they introduce: `: `, as wide as a letter in Chinese and Japanese, in French with two spaces. */
export function colonIn(language: string): string {
  if (hasFullWidthPunctuation(language)) return '：';
  return /^fr\b/i.test(language) ? '\u00a0: ' : ': ';
}

/** What stands in parentheses behind other words, with its space: ` (52%)`, in Chinese and Japanese `（52%）`. */
export function inParentheses(text: string, language: string): string {
  return hasFullWidthPunctuation(language) ? `（${text}）` : ` (${text})`;
}

/** Between two sentences, of which the first has its full stop: a space, but none in Chinese and Japanese. */
export function spaceIn(language: string): string {
  return hasFullWidthPunctuation(language) ? '' : ' ';
}

/**
 * Between parts that have commas in them: `; `, as wide as a letter in Chinese and Japanese, turned in Arabic script,
 * with two spaces in French outside of Canada.
 */
export function semicolonIn(language: string): string {
  if (hasFullWidthPunctuation(language)) return '；';
  if (/^fr\b(?!-CA)/i.test(language)) return '\u00a0; ';
  return isInArabicScript(language) ? '؛ ' : '; ';
}

/** The comma after a text, which may be in another script than the language around it. */
export function commaAfter(text: string, language: string): string {
  const isOwn = /\p{Script=Arabic}/u.test(text) || hasFullWidthPunctuation(language);
  return isOwn ? commaIn(language) : ', ';
}
