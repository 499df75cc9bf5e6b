import { markPhrases, parseExcerpt, type ExcerptPart } from './search-excerpt.ts';
import { splitSentences, type Span } from './sentences/split-sentences.ts';
import { isWithoutSpaces, normalize } from './search-names.ts';
import type { IndexedPage } from './search-index.ts';
import { strayWords } from './search-short-words.ts';

/** The sentence of a page that answers a query best. */
export interface FoundSentence {
  parts: ExcerptPart[];
  /** The heading above it. */
  heading?: { id: string; text: string };
}

/** In letters. A longer sentence is cut at the ends of words, around its first marked word. */
const longest = 240;

/** Letters before the first marked word of a cut sentence. */
const lead = 80;

/** In words. Shorter sentences say less than the rest of a text. */
const shortest = 5;

/** The words of a text as the index counts them. */
export function wordsOf(content: string): string[] {
  return content.split(/[\r\n\s]+/);
}

/**
 * The sentence with the most different words that match; the first of equals.
 * @param forms the names in lower case of the entity that a query means. A sentence with one of them comes first, and only
 * they are marked in it.
 * @param query tells words that match from those that only start as a short word of it does.
 */
export function findSentence(
  { content, locations, anchors, meta }: IndexedPage,
  forms: readonly string[],
  query = '',
): FoundSentence | undefined {
  const words = wordsOf(content);
  const isStray = strayWords(query);
  const located = new Set(locations.filter((place) => !isStray(words[place] ?? '')));
  const worths = worthOfStems(words, located);
  const { title = '' } = meta;
  const [best] = splitSentences(words, titleEnd(words, title))
    .map((span) => ({ ...span, ...worthOf(span, words, worths, forms) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  if (!best) return undefined;
  const heading = anchors
    .filter(
      ({ element, text, location }) => /^h\d$/i.test(element) && text && location <= best.start,
    )
    .sort((a, b) => b.location - a.location)[0];
  const parts =
    best.named.length > 0
      ? markPhrases(plainText(words.slice(best.start, best.end)), best.named)
      : partsOf(words, best, located);
  return {
    parts: cutSentence(parts),
    ...(heading && { heading: { id: heading.id, text: heading.text ?? '' } }),
  };
}

/** The place after the title with which a text starts, which results show above. */
function titleEnd(words: readonly string[], title: string): number {
  const wanted = compact(title);
  let start = '';
  for (let place = 0; place < words.length && start.length < wanted.length; place += 1) {
    start += compact(words[place] ?? '');
    if (start === wanted) return place + 1;
  }
  return 0;
}

/** Letters and digits only, since the text splits Chinese words and ends the title with a full stop. */
function compact(text: string): string {
  return normalize(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The worth of each place with a matching word: the more, the fewer such words the text has. */
function worthOfStems(
  words: readonly string[],
  located: ReadonlySet<number>,
): Map<number, { stem: string; worth: number }> {
  const stems = [...located].map((place) => ({
    place,
    stem: normalize(words[place] ?? '').slice(0, comparedLetters),
  }));
  const counts = new Map<string, number>();
  for (const { stem } of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map(
    stems.map(({ place, stem }) => [place, { stem, worth: 2 + 1 / (counts.get(stem) ?? 1) }]),
  );
}

/** A name of the entity that is meant, then different words that match, then whether there are more than a few words. */
function worthOf(
  { start, end }: Span,
  words: readonly string[],
  worths: ReadonlyMap<number, { stem: string; worth: number }>,
  forms: readonly string[],
): { worth: number; named: string[] } {
  const found = new Map<string, number>();
  for (let place = start; place < end; place += 1) {
    const each = worths.get(place);
    if (each) found.set(each.stem, each.worth);
  }
  const text = forms.length > 0 ? normalize(plainText(words.slice(start, end))) : '';
  const named = forms.filter((form) => hasWord(text, form));
  const matched = [...found.values()].reduce((sum, worth) => sum + worth, 0);
  const worth = matched + (named.length > 0 ? worthOfName : 0);
  const isLong = Math.min((end - start) / shortest, 1) * 1.9;
  return { worth: worth === 0 ? 0 : worth + isLong, named };
}

/** More than the words of a query may be worth. */
const worthOfName = 100;

/** Letters by which words are told apart: forms of one word are not different words. */
const comparedLetters = 5;

function hasWord(text: string, form: string): boolean {
  if (form.length < 2) return false;
  if (isWithoutSpaces(form)) return text.includes(form);
  // The first may be a part of another word.
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + form.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function plainText(words: readonly string[]): string {
  return parseExcerpt(words.map(escape).join(' '))
    .map(({ text }) => text)
    .join('');
}

function partsOf(
  words: readonly string[],
  { start, end }: Span,
  located: ReadonlySet<number>,
): ExcerptPart[] {
  const marked = words.slice(start, end).map((word, place) => {
    const text = escape(word);
    return located.has(start + place) ? `<mark>${text}</mark>` : text;
  });
  return parseExcerpt(marked.join(' '));
}

/** As `parseExcerpt` expects it. */
function escape(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Cuts a sentence that is too long to its part around the first marked word. */
function cutSentence(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  if (text.length <= longest) return [...parts];
  const first = parts.findIndex(({ marked }) => marked);
  const before = parts
    .slice(0, Math.max(first, 0))
    .reduce((sum, part) => sum + part.text.length, 0);
  const wanted = Math.max(0, Math.min(before - lead, text.length - longest));
  const from = wanted === 0 ? 0 : wordStart(text, wanted);
  const to = from + longest >= text.length ? text.length : wordEnd(text, from + longest);
  let at = 0;
  const kept = parts.flatMap((part) => {
    const start = at;
    at += part.text.length;
    const cut = part.text.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    return cut === '' ? [] : [{ ...part, text: cut }];
  });
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...kept,
    ...(to < text.length ? [{ text: '\u00a0…', marked: false }] : []),
  ];
}

function wordStart(text: string, place: number): number {
  const space = text.indexOf(' ', place);
  return space === -1 || space > place + lead ? letterStart(text, place) : space + 1;
}

function wordEnd(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place);
  return space < place - lead ? letterStart(text, place) : space;
}

/** The place, or the next one that parts no letter from its marks. */
function letterStart(text: string, place: number): number {
  const [parted = ''] = /^[\p{M}\udc00-\udfff]*/u.exec(text.slice(place)) ?? [];
  return place + parted.length;
}
