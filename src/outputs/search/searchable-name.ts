import type { SitePath } from '../../model/addresses/path.ts';
import { fold, stripMarks } from '../../model/text/fold.ts';
import { tickerParts } from './ticker-parts.ts';

/**
 * A name as `pagefind/names.json` holds it, for finding entities by name while the reader types: complete, in order,
 * and forgiving of spelling, which the full-text index is not.
 */
export interface SearchableName {
  title: string;
  /** Address within the site; the base is not in it. */
  path: SitePath;
  /** Its number in the full-text index: by it the browser knows what both have found. */
  page: string;
  /** Id of its kind. */
  kind: string;
  /** Name of its kind in the words of the site: `Company`. */
  label: string;
  /** Names as they are compared; see `nameForms`. */
  forms: string[];
  /** Its name in another script. */
  other?: { text: string; language: string };
  /** Language of the page where it is not the site's. */
  language?: string;
  summary?: string;
}

/**
 * What a query is compared with beside the title: each name in lower case without marks, and once more with letters such
 * as `ł` folded. What the title itself gives the browser makes of it (`withTitleForms` of `src/client/search/search-names.ts`).
 */
export function nameForms(title: string, aliases: readonly string[]): string[] {
  const all = [title, ...aliases].flatMap((name) => [name, ...tickerParts(name)]);
  const own = formsOf(title);
  return [...new Set(all.flatMap(formsOf))].filter((form) => !own.includes(form));
}

function formsOf(name: string): string[] {
  return [stripMarks(name), fold(name)];
}
