import type { PhrasingContent } from 'mdast';
import { citationMark } from './parts/citations.ts';
import { formulaMark, type Formula } from './parts/take-formulas.ts';
import { notePrefix } from './read-word.ts';

/** What stands in a text as a link with its number in one of these lists. */
export interface MarkedPlaces {
  formulas: readonly Formula[];
  /** As Markdown. */
  citations: readonly string[];
  /** Whether the list of references has been left out. */
  hasList: boolean;
}

/** The formula or citation that a link stands for. */
export function placeOf(
  href: string,
  { formulas, citations }: MarkedPlaces,
): PhrasingContent | undefined {
  const formula = entryOf(href, formulaMark, formulas);
  if (formula) return mathOf(formula);
  const citation = entryOf(href, citationMark, citations);
  return citation === undefined ? undefined : { type: 'html', value: citation };
}

function entryOf<Entry>(href: string, mark: string, list: readonly Entry[]): Entry | undefined {
  const [, number] = href.split(`${notePrefix}${mark}`);
  return number === undefined ? undefined : list[Number(number)];
}

function mathOf({ tex, isApart }: Formula): PhrasingContent {
  // Between `$$`, a formula is set apart from the text.
  return isApart ? { type: 'html', value: `$$${tex}$$` } : { type: 'inlineMath', value: tex };
}
