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

/** A page that was found. All texts are plain, none is HTML. */
export interface SearchHit {
  title: ExcerptPart[];
  url: string;
  /** Id of an entity's kind. */
  kind?: string;
  /** `Company`, `Article`. */
  typeLabel: string;
  other?: { text: string; language: string };
  language?: string;
  /** `12 July 2021`. */
  day?: string;
  /** Heading of the page that the passage stands under. */
  heading?: string;
  /** The passage, or one line on the page where it was found by its name. */
  excerpt: ExcerptPart[];
}

/** About two lines of a result. */
const excerptLetters = 200;

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

export function passageHit(page: IndexedPage, query: string): SearchHit {
  const { title = '', kind, label = '', language, day, summary = '' } = page.meta;
  const passage = bestPassage(page);
  const heading = passage.title !== title && passage !== page ? passage.title : undefined;
  // Found by a name that its text does not hold: the start of the text would not say why.
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

/** The part of the page that holds the query most often; the first of equals. */
function bestPassage(page: IndexedPage): Passage {
  const [best] = page.sub_results.toSorted((a, b) => b.locations.length - a.locations.length);
  return best ?? page;
}

function excerptOf(passage: Passage, title: string): ExcerptPart[] {
  return cutToSentence(cutTitle(parseExcerpt(passage.excerpt), title), excerptLetters);
}
