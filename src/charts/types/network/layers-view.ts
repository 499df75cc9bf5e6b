import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { SourceKey } from '../../../model/ids/source-key.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { subjectOf, type Subject } from '../../data/subject.ts';
import { edgesAmong, type NetworkEdge } from './edges-among.ts';
import { layersOf } from './layers-of.ts';
import { measureOf } from './relation-words.ts';

/** What a network among several entities shows. */
export interface LayersView {
  form: 'layers';
  members: LayerMember[];
  /** Relations among the members. */
  edges: NetworkEdge[];
  /** Relations among all entities of the chart, drawn or not. */
  allEdges: NetworkEdge[];
  /** Number of entities not drawn. */
  rest: number;
  sources: SourceKey[];
}

/** An entity in its layer. */
export interface LayerMember extends Subject {
  id: EntityId;
  isMain: boolean;
  /** Its layer, from 0: below all entities over it. */
  layer: number;
  /** Its relations to entities over it: `Owned by: Acme, 52%`. */
  words: string[];
}

/** Entities drawn together at most. */
const mostTogether = 30;

/** The view of several entities and the relations among them. */
export function buildLayersView(ids: readonly EntityId[], input: SiteInput): LayersView {
  const shown = ids.slice(0, mostTogether);
  const edges = edgesAmong(shown, input);
  const layers = layersOf(shown, edges);
  const highlight = new Set(input.chart.highlight);
  return {
    form: 'layers',
    members: shown.map((id) => ({
      id,
      ...subjectOf(id, input),
      isMain: highlight.has(id),
      layer: layers.get(id) ?? 0,
      words: wordsFor(id, edges, input),
    })),
    edges,
    allEdges: edgesAmong(ids, input),
    rest: ids.length - shown.length,
    sources: [...new Set(edges.flatMap(({ end }) => end.relation.sources))],
  };
}

function wordsFor(id: EntityId, edges: readonly NetworkEdge[], input: SiteInput): string[] {
  return edges
    .filter(({ under }) => under === id)
    .map(({ over, end }) => {
      const { title } = subjectOf(over, input);
      return [`${end.label}: ${title}`, measureOf(end)].filter(Boolean).join(', ');
    });
}
