/** A stretch of an excerpt; `marked` where the words of the query stand. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Ends a space that the index put between letters of Chinese or Japanese; see `src/search/cjk.ts`. */
const joiner = '\u2060';

/** The index marks a word with the punctuation around it. */
const wordOf = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Pagefind's excerpt as plain text in parts: `a <mark>b,</mark>` is `a `, then `b` marked, then `,`. */
export function parseExcerpt(html: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  // What stands between the tags at odd places is marked.
  const letters = html.split(/<\/?mark>/).flatMap((text, place) => {
    const [, before = '', word = '', after = ''] = wordOf.exec(unescape(text)) ?? [];
    if (place % 2 === 0) return lettersOf(before + word + after, false);
    return [...lettersOf(before, false), ...lettersOf(word, true), ...lettersOf(after, false)];
  });
  letters.forEach(({ letter, marked }, place) => {
    const next = letters[place + 1]?.letter ?? '';
    // A mark of a citation is left out of the index, and the space for it stays.
    const isStray = letter === ' ' && (next === joiner || next === '.' || next === ',');
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

/** A text with the words of a query marked, at the start of words; in scripts without spaces anywhere. */
export function markWords(text: string, query: string): ExcerptPart[] {
  const words = query.split(/[\s"“”]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return text === '' ? [] : [{ text, marked: false }];
  const longestFirst = words.sort((a, b) => b.length - a.length);
  return text
    .split(new RegExp(`(${longestFirst.map(wordPattern).join('|')})`, 'giu'))
    .map((part, place) => ({ text: part, marked: place % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Takes out of a text of the index what it put between letters of Chinese and Japanese. */
export function removeSeams(text: string): string {
  return text.replace(new RegExp(` ?${joiner}`, 'g'), '');
}

function wordPattern(word: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const mayStandInside = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
  return mayStandInside ? escaped : `(?<![\\p{L}\\p{N}])${escaped}[\\p{L}\\p{N}]*`;
}

/** Pagefind escapes these two and nothing else. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
