import type { BibliographyItem } from '../../model/sources/source.ts';
import { validCslItem } from '../../model/sources/valid-csl-item.ts';

/** The bibliography as CSL-JSON, for citation managers and pandoc. */
export function cslJson(sources: readonly BibliographyItem[]): string {
  return `${JSON.stringify(sources.map(itemForOthers), null, 2)}\n`;
}

/**
 * Without what its reader has noted on it, and without the paths of its files on their computer: managers of references
 * export both unasked.
 */
function itemForOthers(source: BibliographyItem): Record<string, unknown> {
  const { annote: _, file: __, ...csl } = source.csl;
  return validCslItem({ ...source, csl });
}
