import type { Source, SourceKey } from '../../../model/sources/source.ts';
import type { ReferenceView } from './reference-view.ts';

/** Sources as a numbered list that no mark of the text leads to; unknown keys are reported elsewhere. */
export function buildReferenceViews(
  keys: readonly SourceKey[],
  sources: ReadonlyMap<SourceKey, Source>,
): ReferenceView[] {
  const known = [...new Set(keys)].flatMap((key) => sources.get(key) ?? []);
  return known.map((source, at) => ({ number: at + 1, source, citedAt: [] }));
}
