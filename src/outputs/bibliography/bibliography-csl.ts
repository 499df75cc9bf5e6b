import type { BibliographyItem } from '../../model/sources/source.ts';
import { validCslItem } from '../../model/sources/valid-csl-item.ts';

/** The bibliography as CSL-JSON, for citation managers and pandoc. */
export function cslJson(sources: readonly BibliographyItem[]): string {
  return `${JSON.stringify(sources.map(itemForOthers), null, 2)}\n`;
}

/** Without what its reader has noted on it: managers of references export such notes unasked. */
function itemForOthers(source: BibliographyItem): Record<string, unknown> {
  const { annote: _, ...item } = validCslItem(source);
  return item;
}
