import type { SitePath } from '../model/path.ts';
import { fold, stripMarks } from './fold.ts';
import { tickerParts } from './ticker-parts.ts';

/**
 * A name as `pagefind/names.json` holds it, for finding entities by name while the reader types: complete, in order,
 * and forgiving of spelling, which the full-text index is not.
 */
export interface SearchableName {
  title: string;
  /** Address within the site; the base is not in it. */
  path: SitePath;
  /** Id of its kind. */
  kind: string;
  /** Name of its kind in the words of the site: `Company`. */
  label: string;
  /** Title and aliases as they are compared; see `nameForms`. */
  forms: string[];
  /** Its name in another script. */
  other?: { text: string; language: string };
  /** Language of the page where it is not the site's. */
  language?: string;
  summary?: string;
}

/**
 * What a query is compared with: each name in lower case without marks, and once more with letters such as `ł`
 * folded, so that neither way of typing it needs the table of such letters in the browser.
 */
export function nameForms(names: readonly string[]): string[] {
  const all = [...names, ...names.flatMap(tickerParts)];
  return [...new Set(all.flatMap((name) => [stripMarks(name), fold(name)]))];
}
