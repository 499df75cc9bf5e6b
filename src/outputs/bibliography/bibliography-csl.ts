import type { Source } from '../../model/sources/source.ts';
import { validCslItem } from '../../model/sources/valid-csl-item.ts';

/** The bibliography as CSL-JSON, for citation managers and pandoc. */
export function cslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(validCslItem), null, 2)}\n`;
}
