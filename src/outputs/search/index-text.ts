import { partCjkLetters } from './cjk.ts';
import { writeLetters } from './write-letters.ts';

/** A tag with its quoted attributes, in which `>` may stand; or a comment. */
const tags = /<!--.*?-->|<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/gs;

/** What the index would misread: with one zero-width space in it, it takes a page for one without other spaces. */
const misread = /[\u200B\u2060]|&(?:ZeroWidthSpace|NoBreak|#8203|#x200b|#8288|#x2060);/gi;

/** Elements that do not end a word; all others do, though the index knows it only of some. */
const withinWords = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * A page's HTML as the index reads it: in its text, not in its tags, each Chinese or Japanese letter is a word of
 * its own, so that a phrase of them is found anywhere in a sentence, and letters such as `ø` are plain ones with a stroke.
 */
export function prepareForIndex(html: string): string {
  const prepared: string[] = [];
  let last = '';
  let from = 0;
  const add = (text: string): void => {
    if (text === '') return;
    // A tag need not end a word, so the letter before it is part of the text that is looked at.
    const parted = partCjkLetters(last + text.replace(misread, '')).slice(last.length);
    prepared.push(writeLetters(parted));
    last = [...text].at(-1) ?? '';
  };
  for (const tag of html.matchAll(tags)) {
    add(html.slice(from, tag.index));
    const endsWord = !withinWords.has(tagName(tag[0]));
    const closes = tag[0].startsWith('</');
    // Outside of the element: at its end, the index itself puts a full stop where a sentence has none.
    if (endsWord && !closes) add(' ');
    prepared.push(prepareTag(tag[0]));
    if (endsWord && closes) add(endsFact(tag[0]) && /[\p{L}\p{N})]/u.test(last) ? '. ' : ' ');
    from = tag.index + tag[0].length;
  }
  add(html.slice(from));
  return prepared.join('');
}

/**
 * The title counts by itself, as metadata. As the heaviest word of the page's text it would also be in each excerpt,
 * in place of a sentence that says something.
 */
function prepareTag(tag: string): string {
  return tag.replace(/^<h1(?=[\s>])/i, '<h1 data-pagefind-weight="0.1"') + mentionFilters(tag);
}

/** The entities that `<main>` names, as an element each: one element gives the index one value of a filter. */
function mentionFilters(tag: string): string {
  const [, ids = ''] = /^<main(?=\s).*?\sdata-search-mentions="([a-z0-9 -]+)"/s.exec(tag) ?? [];
  return ids.replace(/\S+/g, (id) => `<span data-pagefind-filter="mentions:${id}"></span>`);
}

/** A value of a list of facts: without a full stop the next fact would be part of its sentence. */
function endsFact(tag: string): boolean {
  return tagName(tag) === 'dd';
}

function tagName(tag: string): string {
  return /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}
