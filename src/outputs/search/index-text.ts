import { partCjkLetters } from './cjk.ts';
import { writeLetters } from './write-letters.ts';

/** A comment, or a tag; `>` can stand in its quoted attributes. */
const tags = /<!--.*?-->|<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/gs;

/** Characters that mislead the index: with a single zero-width space, it assumes that a page has no other spaces. */
const misread = /[\u200B\u2060]|&(?:ZeroWidthSpace|NoBreak|#8203|#x200b|#8288|#x2060);/gi;

/** Elements that do not end a word. All others do, although the index knows this only of some. */
const withinWords = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * Prepares the HTML of a page for the index. In its text, each Chinese or Japanese letter becomes a word of its own, so
 * that phrases are found anywhere in a sentence, and letters such as `ø` become plain letters with a stroke.
 */
export function prepareForIndex(html: string): string {
  const prepared: string[] = [];
  let last = '';
  let from = 0;
  const add = (text: string): void => {
    if (text === '') return;
    // A tag does not always end a word, so the letter before it counts as part of this text.
    const parted = partCjkLetters(last + text.replace(misread, '')).slice(last.length);
    prepared.push(writeLetters(parted));
    // Two code units hold the last letter, whatever its plane.
    last = [...text.slice(-2)].at(-1) ?? '';
  };
  for (const tag of html.matchAll(tags)) {
    add(html.slice(from, tag.index));
    const endsWord = !withinWords.has(tagName(tag[0]));
    const closes = tag[0].startsWith('</');
    // Added outside of the element, since at its end the index itself adds a missing full stop.
    if (endsWord && !closes) add(' ');
    prepared.push(prepareTag(tag[0]));
    if (endsWord && closes) add(endsFact(tag[0]) && /[\p{L}\p{N})]/u.test(last) ? '. ' : ' ');
    from = tag.index + tag[0].length;
  }
  add(html.slice(from));
  return prepared.join('');
}

/** The title is indexed as metadata. As the heaviest word of the text it would also fill each excerpt. */
function prepareTag(tag: string): string {
  return tag.replace(/^<h1(?=[\s>])/i, '<h1 data-pagefind-weight="0.1"') + mentionFilters(tag);
}

/** One element for each entity that `<main>` names, since an element gives only one value of a filter. */
function mentionFilters(tag: string): string {
  const [, ids = ''] = /^<main(?=\s).*?\sdata-search-mentions="([a-z0-9 -]+)"/s.exec(tag) ?? [];
  return ids.replace(/\S+/g, (id) => `<span data-pagefind-filter="mentions:${id}"></span>`);
}

/** Whether a tag ends a value in a list of facts. Without a full stop, the next fact would join its sentence. */
function endsFact(tag: string): boolean {
  return tagName(tag) === 'dd';
}

function tagName(tag: string): string {
  return /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}
