import { isLanguageTag, primaryLanguage, scriptOf } from '../text/language.ts';
import type { Work } from './source.ts';

/**
 * The tag of the language of a title as it is written: `ar-Latn` for `Risāla`, which is Arabic in Latin letters, and so
 * from left to right.
 */
export function titleLanguage({
  title,
  language,
}: Pick<Work, 'title' | 'language'>): string | undefined {
  const tag = language && workLanguageTag(language);
  if (!tag || scriptOf(tag) === 'Latn' || !isInLatinLetters(title)) return tag;
  return `${primaryLanguage(tag)}-Latn`;
}

/** Letters without a script of their own, such as ʿ, stand among those of any. */
function isInLatinLetters(text: string): boolean {
  const isOther = /[^\P{L}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
  return /\p{Script=Latin}/u.test(text) && !isOther.test(text);
}

/** The tag of the language of a work, as bibliographies write it: `de_AT`, `ngerman` of babel, `German`. */
export function workLanguageTag(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  if (isLanguageTag(tag)) return tag;
  // BibLaTeX has `langfrench` for the word that it prints.
  return tags.get(tag.toLowerCase().replace(/^lang/, ''));
}

/** The names of languages in babel, most of which are English words. */
const tags: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'arabic',
    bg: 'bulgarian',
    ca: 'catalan',
    cs: 'czech',
    da: 'danish',
    de: 'german ngerman germanb deutsch',
    'de-AT': 'austrian naustrian',
    'de-CH': 'swissgerman nswissgerman',
    el: 'greek',
    en: 'english',
    'en-AU': 'australian',
    'en-CA': 'canadian',
    'en-GB': 'british ukenglish',
    'en-NZ': 'newzealand',
    'en-US': 'american usenglish',
    eo: 'esperanto',
    es: 'spanish',
    et: 'estonian',
    eu: 'basque',
    fa: 'persian farsi',
    fi: 'finnish',
    fr: 'french francais frenchb',
    'fr-CA': 'canadien acadian',
    ga: 'irish',
    gl: 'galician',
    grc: 'ancientgreek polutonikogreek',
    he: 'hebrew',
    hr: 'croatian',
    hu: 'hungarian magyar',
    id: 'indonesian',
    is: 'icelandic',
    it: 'italian',
    ja: 'japanese',
    ko: 'korean',
    la: 'latin',
    lt: 'lithuanian',
    lv: 'latvian',
    nb: 'norsk norwegian',
    nl: 'dutch',
    nn: 'nynorsk',
    pl: 'polish',
    pt: 'portuguese portuges',
    'pt-BR': 'brazil brazilian',
    ro: 'romanian',
    ru: 'russian',
    sk: 'slovak',
    sl: 'slovene slovenian',
    sr: 'serbian',
    sv: 'swedish',
    tr: 'turkish',
    uk: 'ukrainian',
    vi: 'vietnamese',
    zh: 'chinese',
  }).flatMap(([tag, names]) => names.split(' ').map((name): [string, string] => [name, tag])),
);
