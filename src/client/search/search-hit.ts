import type { SearchableName } from '../../outputs/search/searchable-name.ts';
import {
  cutTitle,
  cutToSentence,
  markWords,
  parseExcerpt,
  restoreText,
  type ExcerptPart,
} from './search-excerpt.ts';
import type { IndexedPage, Passage } from './search-index.ts';

/** A page that was found. All its texts are plain text, not HTML. */
export interface SearchHit {
  title: ExcerptPart[];
  url: string;
  /** Id of the kind, for entities. */
  kind?: string;
  /** What the page is, as a label: `Company`, `Article`. */
  typeLabel: string;
  other?: { text: string; language: string };
  language?: string;
  /** The date as text: `12 July 2021`. */
  day?: string;
  /** The heading above the passage. */
  heading?: string;
  /** The matching passage, or the summary of the page if only its name matched. */
  excerpt: ExcerptPart[];
}

/** About two lines of a result. */
const excerptLetters = 200;

/** A result for an entity found by its name. */
export function nameHit(name: SearchableName, query: string, base: string): SearchHit {
  const { title, path, kind, label, other, language, summary = '' } = name;
  return {
    title: markWords(title, query),
    url: base.replace(/\/$/, '') + path,
    kind,
    typeLabel: label,
    ...(other && { other }),
    ...(language && { language }),
    excerpt: markWords(summary, query),
  };
}

/** A result for a page found by its text, with the best passage. */
export function passageHit(page: IndexedPage, query: string): SearchHit {
  const { title = '', kind, label = '', language, day, summary = '' } = page.meta;
  const passage = bestPassage(page);
  const heading = passage.title !== title && passage !== page ? passage.title : undefined;
  // Without a match in the text, its first words would not explain the result.
  const excerpt = page.locations.length > 0 ? excerptOf(passage, title) : [];
  return {
    title: markWords(title, query),
    url: passage.url,
    ...(kind && { kind }),
    typeLabel: label,
    ...(language && { language }),
    ...(day && { day }),
    ...(heading && { heading: restoreText(heading) }),
    excerpt: excerpt.length > 0 ? excerpt : markWords(summary, query),
  };
}

/** The section of the page with the most matches; the first of equals. */
function bestPassage(page: IndexedPage): Passage {
  const [best] = page.sub_results.toSorted((a, b) => b.locations.length - a.locations.length);
  return best ?? page;
}

function excerptOf(passage: Passage, title: string): ExcerptPart[] {
  return cutToSentence(cutTitle(parseExcerpt(passage.excerpt), title), excerptLetters);
}
