import type { SitePath } from '../../model/addresses/path.ts';
import { fold } from '../../model/text/fold.ts';
import { stripMarks } from '../../model/text/strip-marks.ts';
import { withoutArticles } from '../../model/text/joined-articles.ts';
import { tickerParts } from './ticker-parts.ts';

/**
 * A name in `pagefind/names.json`, which finds entities while the reader types. Unlike the full-text index, the list is
 * complete, ordered and tolerant of misspellings.
 */
export interface SearchableName {
  title: string;
  /** Address within the site, without the base. */
  path: SitePath;
  /** Pagefind's number of the page, which tells the browser when both name and text match. */
  page: string;
  /** Id of the kind. */
  kind: string;
  /** Label of the kind: `Company`. */
  label: string;
  /** True for an event, which results show among events. */
  isEvent?: true;
  /** The date of an event, by which a date finds it: `2021-07-12`. */
  on?: string;
  /** That date as text: `12 July 2021`. */
  day?: string;
  /** Number of sentences on other pages that mention it, if there are any. */
  mentioned?: number;
  /** Forms of the names for matching; see `nameForms`. */
  forms: string[];
  /** The name in another script. */
  other?: { text: string; language: string };
  /** Language of the page if it differs from the site's. */
  language?: string;
  summary?: string;
}

/**
 * The forms that queries are matched against besides the title: each name in lower case without accents, again with
 * letters such as `ł` folded, and without the articles of Arabic and Hebrew. The browser derives the forms of the title itself (`withTitleForms` in
 * `src/client/search/engine/search-names.ts`).
 */
export function nameForms(title: string, aliases: readonly string[]): string[] {
  const all = [title, ...aliases].flatMap((name) => [name, ...tickerParts(name)]);
  const own = formsOf(title);
  const forms = all.flatMap((name) => [...formsOf(name), withoutArticles(stripMarks(name))]);
  return [...new Set(forms)].filter((form) => !own.includes(form));
}

function formsOf(name: string): string[] {
  return [stripMarks(name), fold(name)];
}
