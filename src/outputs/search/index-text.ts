import { partLetters } from './cjk.ts';
import { listedWords, misread, seam } from '../../model/index-marks.ts';
import { withUsualLetters } from '../../model/text/half-width.ts';
import { partArticles } from '../../model/text/joined-articles.ts';
import { markForms } from '../../model/text/letters/letter-forms.ts';
import { strokeLetters } from '../../model/text/letters/stroked-letters.ts';
import { htmlTags } from './html-tags.ts';
import { indexRules } from './index-attributes.ts';
import { limitWords } from './limit-words.ts';
import { isWithinLine } from './within-line.ts';

/** Status and confidence, with the signs around them that pages hide. Without these, two words would be one. */
const assessed = /<span class="assessed">(?:[^<>]*<span class="(?:sr|as )[^<>]*>[^<>]*<\/span>)+/g;

/** Elements whose words are not sentences. */
const lists = new Set(['table', 'dl']);

/** Elements that often lack a full stop, without which the next text would join their sentence. */
const endsSentence = new Set(['dd', 'blockquote', 'figcaption']);

/** Elements to which the index itself adds a full stop. */
const endedByIndex = /^(?:p|li|h[1-6])$/;

/** The mark of a source. */
const mark = /\sclass="c"/;

/**
 * Prepares the HTML of a page for the index. In its text, each letter of scripts without spaces becomes a word of its own, so
 * that phrases are found anywhere in a sentence, digits and Latin letters as wide as those become usual ones, letters such as `ø`
 * become plain letters with a stroke, digits of other languages those of most keyboards, `listedWords` stand around tables
 * and lists of facts, and very long words are parted.
 */
export function prepareForIndex(html: string): string {
  const prepared: string[] = [];
  const limited = limitWords();
  let last = '';
  let lastShown = '';
  // Whether the index ends the last sentence itself.
  let isEnded = false;
  // How many tables and lists stand around the text.
  let depth = 0;
  // Whether the text is the mark of a source, which the index leaves out.
  let isMark = false;
  let from = 0;
  const add = (text: string): void => {
    if (text === '') return;
    // A tag does not always end a word, so the letter before it counts as part of this text.
    const own = partSums(withUsualLetters(text.replace(misread, '')));
    const parted = partArticles(partLetters(last + own)).slice(last.length);
    prepared.push(markForms(strokeLetters(limited(parted))));
    // Two code units hold the last letter, whatever its plane.
    last = [...text.slice(-2)].at(-1) ?? '';
    const shown = text.trimEnd();
    if (shown === '' || isMark) return;
    lastShown = [...shown.slice(-2)].at(-1) ?? '';
    isEnded = false;
  };
  const text = html.replace(assessed, (words) => words.replaceAll(' class="sr"', ''));
  for (const { 0: tag, 1: slash, 2: written = '', index } of text.matchAll(htmlTags)) {
    add(text.slice(from, index));
    const name = written.toLowerCase();
    if (name === 'a') isMark = !slash && mark.test(tag);
    const endsWord = !isWithinLine(name);
    // Added outside of the element, since at its end the index itself adds a missing full stop.
    if (endsWord && !slash) add(' ');
    const isList = lists.has(name);
    if (isList && !slash && depth++ === 0) prepared.push(`${listedWords.start} `);
    prepared.push(slash ? tag : prepareTag(name, tag));
    if (endsWord && slash) {
      const lacksStop = !isEnded && endsSentence.has(name) && /[\p{L}\p{N})]/u.test(lastShown);
      add(lacksStop ? '. ' : ' ');
      isEnded ||= endedByIndex.test(name);
    }
    if (isList && slash && --depth === 0) prepared.push(`${listedWords.end} `);
    from = index + tag.length;
  }
  add(text.slice(from));
  return prepared.join('');
}

/** Parts a sum from letters with a sign of money: the index would have `US$2.8bn` as one word, which `2.8bn` does not find. */
function partSums(text: string): string {
  return /[$¥]/.test(text) ? text.replace(/(?<=\p{L}\p{Sc})(?=\p{N})/gu, seam) : text;
}

function prepareTag(name: string, tag: string): string {
  // The title is indexed as metadata. As the heaviest word of the text it would also fill each excerpt.
  if (name === 'h1') return tag.replace(/^<h1/i, '<h1 data-pagefind-weight="0.1"');
  if (name !== 'main') return tag;
  return tag.replace(/>$/, () => `${indexRules(tag)}>`) + mentionFilters(tag);
}

/** One element for each entity that `<main>` names, since an element gives only one value of a filter. */
function mentionFilters(main: string): string {
  const [, ids = ''] = /\sdata-search-mentions="([a-z0-9 -]+)"/.exec(main) ?? [];
  return ids.replace(/\S+/g, (id) => `<span data-pagefind-filter="mentions:${id}"></span>`);
}
