import type { SourceKey } from '../../../model/ids/source-key.ts';
import type { Graph } from '../../../connect/graph.ts';
import { workOf } from '../../../model/sources/source.ts';
import type { ReferenceView } from './reference-view.ts';

/**
 * A reference list. Skips unknown keys, which the check reports.
 * @param citedAt Fragments of the marks that cite each source.
 */
export function buildReferenceViews(
  keys: readonly SourceKey[],
  { sources, bibliography }: Pick<Graph, 'sources' | 'bibliography'>,
  citedAt: Readonly<Record<SourceKey, string[]>> = {},
): ReferenceView[] {
  const known = [...new Set(keys)].flatMap((key) => sources.get(key) ?? []);
  return known.map((source, at) => {
    const entry = bibliography.of(source);
    const anchors = Object.hasOwn(citedAt, source.key) ? citedAt[source.key] : undefined;
    return {
      number: at + 1,
      source: workOf(source),
      ...(entry && { entry }),
      citedAt: anchors ?? [],
    };
  });
}
