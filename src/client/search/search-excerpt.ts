import { plainLetters, restoreLetters } from './search-letters.ts';
import { hanAndKana } from './search-scripts.ts';

/** A part of an excerpt; `marked` if it matches a word of the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Follows each space that the index puts between Chinese or Japanese letters; see `src/outputs/search/cjk.ts`. */
const joiner = '\u2060';

/** Scripts without spaces, in which a word can start anywhere in a run of letters. */
const withoutSpaces = new RegExp(`[${hanAndKana}]`, 'u');

/** The index marks a word together with the punctuation around it. */
const wordOf = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Parses an excerpt from Pagefind into plain text parts: `a <mark>b,</mark>` gives `a `, then `b` marked, then `,`. */
export function parseExcerpt(html: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  // Splitting at the tags puts marked text at the odd indices.
  const letters = restoreLetters(html)
    .split(/<\/?mark>/)
    .flatMap((text, place) => {
      const [, before = '', word = '', after = ''] = wordOf.exec(unescape(text)) ?? [];
      if (place % 2 === 0) return lettersOf(before + word + after, false);
      return [...lettersOf(before, false), ...lettersOf(word, true), ...lettersOf(after, false)];
    });
  letters.forEach(({ letter, marked }, place) => {
    const next = letters[place + 1]?.letter ?? '';
    // The index leaves out citation marks but keeps the space in front of them.
    const isStray = letter === ' ' && (next === joiner || '.,;:)'.includes(next || ' '));
    if (isStray || letter === joiner) return;
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += letter;
    else parts.push({ text: letter, marked });
  });
  return parts;
}

function lettersOf(text: string, marked: boolean): { letter: string; marked: boolean }[] {
  return [...text].map((letter) => ({ letter, marked }));
}

/**
 * Cuts an excerpt to about `length` letters, from the start of the sentence with the first marked word to the end of a
 * word.
 */
export function cutToSentence(parts: readonly ExcerptPart[], length: number): ExcerptPart[] {
  const [first, ...others] = parts;
  if (!first) return [];
  if (first.marked) return cutEnd(parts, length);
  const start = [...first.text.matchAll(/[.!?]["”’)]?\s+|[。！？]/gu)].at(-1);
  const text = start ? first.text.slice(start.index + start[0].length) : startsAmid(first.text);
  return cutEnd(
    [{ text, marked: false }, ...others].filter((part) => part.text !== ''),
    length,
  );
}

function startsAmid(text: string): string {
  return /^\p{Ll}/u.test(text) ? `… ${text}` : text;
}

/** Removes the `title` at the start of an excerpt, and the full stop after it: the title is already shown above. */
export function cutTitle(parts: readonly ExcerptPart[], title: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  if (!text.startsWith(title)) return [...parts];
  const rest = text.slice(title.length).replace(/^[.\s]+/u, '');
  let cut = text.length - rest.length;
  return parts.flatMap((part) => {
    const kept = part.text.slice(cut);
    cut = Math.max(cut - part.text.length, 0);
    return kept === '' ? [] : [{ ...part, text: kept }];
  });
}

function cutEnd(parts: readonly ExcerptPart[], length: number): ExcerptPart[] {
  let room = length;
  const kept: ExcerptPart[] = [];
  for (const part of parts) {
    if (part.text.length > room && !part.marked) {
      const cut = part.text
        .slice(0, Math.max(room, 0))
        .replace(/[\p{L}\p{N}]*$/u, (rest) => (withoutSpaces.test(rest) ? rest : ''));
      return [...kept, { text: `${cut.trimEnd()}\u00a0…`, marked: false }];
    }
    kept.push(part);
    room -= part.text.length;
  }
  const last = kept.at(-1);
  if (!last || /[.!?。！？…]["”’)]*\s*$/u.test(last.text)) return kept;
  return [
    ...kept.slice(0, -1),
    { ...last, text: last.text.trimEnd() },
    { text: '\u00a0…', marked: false },
  ];
}

/**
 * Marks the words of a query in a text: at the start of words, or anywhere in scripts without spaces. Accents and
 * special letters match their plain forms.
 */
export function markWords(text: string, query: string): ExcerptPart[] {
  const words = plainForm(query)
    .split(/[\s"“”]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return text === '' ? [] : [{ text, marked: false }];
  const longestFirst = words.sort((a, b) => b.length - a.length);
  let end = 0;
  return plainForm(text)
    .split(new RegExp(`(${longestFirst.map(wordPattern).join('|')})`, 'giu'))
    .map((part, place) => {
      const start = end;
      end += part.length;
      return { text: text.slice(start, end), marked: place % 2 === 1 };
    })
    .filter((part) => part.text !== '');
}

/** A text in plain letters, of the same length. A letter that has no single plain form stays. */
function plainForm(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => {
    const plain = plainLetters(letter.normalize('NFD').replace(/\p{M}/gu, ''));
    return plain.length === letter.length ? plain : letter;
  });
}

/**
 * A text from the index as its author wrote it, without the separators between Chinese and Japanese letters and the
 * marks after plain letters such as `o` for `ø`.
 */
export function restoreText(text: string): string {
  return restoreLetters(text.replace(new RegExp(` ?${joiner}`, 'g'), ''));
}

function wordPattern(word: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return withoutSpaces.test(word) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}[\\p{L}\\p{N}]*`;
}

/** Pagefind escapes only these two. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
