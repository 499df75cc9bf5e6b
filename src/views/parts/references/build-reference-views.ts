import type { Source } from '../../../model/sources/source.ts';
import type { SourceKey } from '../../../model/ids/source-key.ts';
import type { ReferenceView } from './reference-view.ts';

/** A reference list of sources without citation marks. Skips unknown keys, which the check reports. */
export function buildReferenceViews(
  keys: readonly SourceKey[],
  sources: ReadonlyMap<SourceKey, Source>,
): ReferenceView[] {
  const known = [...new Set(keys)].flatMap((key) => sources.get(key) ?? []);
  return known.map((source, at) => ({ number: at + 1, source, citedAt: [] }));
}
