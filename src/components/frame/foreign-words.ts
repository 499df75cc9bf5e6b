import { escapePattern } from '../../model/escape-pattern.ts';
import { builtInKinds } from '../../model/kinds/built-in/built-in-kinds.ts';
import {
  hasLabels,
  isLabelKey,
  labelsFor,
  type Labels,
  type Words,
} from '../../model/labels/labels.ts';
import { directionOf, inLanguage } from '../../model/text/direction.ts';
import { escapeAttributes } from '../../model/markdown/escape-attributes.ts';
import { primaryLanguage, scriptOf } from '../../model/text/language.ts';

/** Words of the interface that are in another language than the page around them. */
export interface ForeignWords {
  /** The language of the page. */
  around: string;
  /** The language of words, as the HTML has them. */
  languageOf: ReadonlyMap<string, string>;
  /** The language of words that are filled with numbers, names or dates. */
  filled: readonly { pattern: RegExp; language: string }[];
}

const known = new WeakMap<Labels, Map<string, ForeignWords | undefined>>();

/**
 * The words of the interface that are foreign on a page: those of a site that its author has not translated are English,
 * and those on a page in another language are in that of the site. `undefined` if there are none.
 */
export function foreignWords(site: Words, around: string): ForeignWords | undefined {
  const ofSite = known.get(site.labels) ?? new Map<string, ForeignWords | undefined>();
  known.set(site.labels, ofSite);
  if (!ofSite.has(around)) ofSite.set(around, findForeign(site, around));
  return ofSite.get(around);
}

function findForeign({ labels, language }: Words, around: string): ForeignWords | undefined {
  const isTranslated = hasLabels(language);
  if (isTranslated && isSame(language, around)) return undefined;
  const english: Partial<Labels> = isTranslated ? {} : labelsFor(language);
  const ofKinds = isTranslated && !isSame(language, 'en') ? [] : wordsOfKinds();
  const all = [
    ...ofKinds.map((text) => ({ text, language: 'en' })),
    ...Object.entries(labels).map(([key, text]) => {
      const isEnglish = isLabelKey(key) && english[key] === text;
      return { text, language: isEnglish ? 'en' : language };
    }),
  ];
  // A word of both languages, such as `Name`, is taken for one of the page.
  const own = new Set(all.filter((each) => isSame(each.language, around)).map(({ text }) => text));
  const words = all.filter(({ text }) => !own.has(text) && isOfWords(text));
  if (words.length === 0) return undefined;
  const [whole, parted] = [false, true].map((isFilled) =>
    words.filter(({ text }) => text.includes('{') === isFilled),
  );
  return {
    around,
    languageOf: new Map(whole?.map((each) => [escapeText(each.text), each.language])),
    filled: [...Map.groupBy(parted ?? [], (each) => each.language)].map(([key, each]) => ({
      pattern: new RegExp(`^(?:${each.map(({ text }) => patternOf(text)).join('|')})$`, 'u'),
      language: key,
    })),
  };
}

const place = /\{[^{}]*\}/g;
const amount =
  /^\{(?:count|date|events|from|pages|publishers|shown|since|sourced|to|total|until|years)\}$/;

/** Whether a text is words of a language, with nothing in them but numbers and dates: names have their own. */
function isOfWords(text: string): boolean {
  const places = text.match(place) ?? [];
  return (
    places.every((each) => amount.test(each)) && /\p{Ll}{2}|\p{Lo}/u.test(text.replace(place, ''))
  );
}

/** Numbers and dates have a digit. */
function patternOf(text: string): string {
  const parts = escapeText(text).split(place).map(escapePattern);
  return parts.join(String.raw`.{0,40}?\p{N}.{0,40}?`);
}

/** Labels of kinds and fields, which `kinds.yaml` may translate. */
function wordsOfKinds(): string[] {
  return builtInKinds.flatMap(({ label, plural, fields }) => [
    label,
    plural,
    ...fields.map((field) => field.label),
  ]);
}

/** Elements without elements in them. A template says its own language, in which its words are marked already. */
const element =
  /<template[\s>].*?<\/template>|<(h[1-6]|a|b|p|span|th|dt|summary|button|caption|legend|label|strong|small)((?:\s[^<>]*)?)>([^<>]+)<\/\1>/gs;

/** HTML in which each element that holds only foreign words of the interface says their language. */
export function markForeignWords(html: string, words: ForeignWords | undefined): string {
  if (!words) return html;
  return escapeAttributes(html).replace(
    element,
    (whole, name?: string, attributes = '', text = '') => {
      if (name === undefined) return whole;
      const said = text.trim();
      const language =
        words.languageOf.get(said) ??
        words.filled.find(({ pattern }) => pattern.test(said))?.language;
      if (language === undefined || /\slang=/.test(attributes)) return whole;
      const { dir } = inLanguage(language, words.around);
      // Letters alone need no isolation, and the English words of a right-to-left site are isolated already.
      const isApart = said.startsWith('\u2066') || /^[\p{L}\s]+$/u.test(said);
      const inner = dir && !isApart ? `<bdi dir="${directionOf(language)}">${text}</bdi>` : text;
      return `<${name}${attributes} lang="${language}">${inner}</${name}>`;
    },
  );
}

/** Chinese in two scripts is as foreign as two languages: browsers choose letters by the tag. */
function isSame(one: string, other: string): boolean {
  return primaryLanguage(one) === primaryLanguage(other) && scriptOf(one) === scriptOf(other);
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
