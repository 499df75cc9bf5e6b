import type { SearchableFigure } from '../../../views/page-type/searchable-page.ts';
import type { SearchableName } from '../../../outputs/search/searchable-name.ts';
import { markWords, restoreText, type ExcerptPart } from './search-excerpt.ts';
import { findSentence } from './search-sentence.ts';
import type { PageTime } from './search-year.ts';
import type { IndexedPage } from './search-index.ts';

/** A page that was found. All its texts are plain text, not HTML. */
export interface SearchHit {
  title: ExcerptPart[];
  url: string;
  /** Id of the kind, for entities. */
  kind?: string;
  /** The type of the page, as a label: `Company`, `Article`. */
  typeLabel: string;
  other?: { text: string; language: string };
  language?: string;
  /** The date as text: `12 July 2021`. */
  day?: string;
  /** Who published a source. */
  publisher?: string;
  /** A line about the page. */
  summary: string;
  /** Whether it lacks words of the query. */
  isPartial?: boolean;
  /** When it is from, if the query names a year. */
  time?: PageTime;
  /** The heading above the passage. */
  heading?: string;
  /** The sentence that matches, or the summary of the page if only its name matched. */
  excerpt: ExcerptPart[];
}

/** The entity that a query means. */
export interface PinnedHit extends SearchHit {
  /** Its key figure and first facts. */
  figures: SearchableFigure[];
  /** Number of sentences on other pages that mention it. */
  mentioned: number;
  /** The address of their list. */
  mentionsUrl: string;
}

/** A result for an entity found by its name. */
export function nameHit(name: SearchableName, query: string, base: string): SearchHit {
  const { title, path, kind, label, other, language, day, summary = '' } = name;
  return {
    title: markWords(title, query),
    url: base.replace(/\/$/, '') + path,
    kind,
    typeLabel: label,
    ...(other && { other }),
    ...(language && { language }),
    ...(day && { day }),
    summary,
    excerpt: markWords(summary, query),
  };
}

/** A result for the entity that a query means. Its figures come from its page, if the index gives it. */
export function pinnedHit(
  name: SearchableName,
  page: IndexedPage | undefined,
  query: string,
  base: string,
): PinnedHit {
  const hit = nameHit(name, query, base);
  const figures: SearchableFigure[] = JSON.parse(page?.meta['figures'] ?? '[]');
  const { summary } = page?.meta ?? {};
  const excerpt = summary === undefined ? hit.excerpt : markWords(summary, query);
  const { mentioned = 0 } = name;
  return { ...hit, excerpt, figures, mentioned, mentionsUrl: `${hit.url}#mentions` };
}

/**
 * A result for a page found by its text, with its best sentence.
 * @param forms the names that the query means, if they may stand in its place.
 */
export function passageHit(page: IndexedPage, query: string, forms: readonly string[]): SearchHit {
  const { title = '', section, kind, label = '', language, day, summary = '' } = page.meta;
  const isSource = section === 'sources';
  const sentence = findSentence(page, forms, query);
  const heading = sentence?.heading;
  const summed = isSource ? [] : markWords(summary, query);
  return {
    title: markWords(title, query),
    url: heading ? `${page.url}#${heading.id}` : page.url,
    ...(kind && { kind }),
    typeLabel: label,
    ...(language && { language }),
    ...(day && { day }),
    ...(isSource && summary !== '' && { publisher: summary }),
    summary,
    ...(heading && { heading: restoreText(heading.text) }),
    excerpt: sentence && !(isSource && isCredit(sentence.parts, summary)) ? sentence.parts : summed,
  };
}

/** Whether a sentence only names who published a source, which its line gives. */
function isCredit(parts: readonly ExcerptPart[], publisher: string): boolean {
  const text = parts
    .map((part) => part.text)
    .join('')
    .replace(/\.$/, '');
  return publisher.includes(text) || text.includes(publisher);
}
