import type { EntityId } from '../../../../model/ids/entity-id.ts';
import { countIn } from '../../../../model/labels/count-in.ts';
import { fill } from '../../../../model/labels/labels.ts';
import type { SiteInput } from '../../../data/chart-input.ts';
import { subjectOf, type Subject } from '../../../data/subject.ts';
import type { NetworkEdge } from '../ties/edges-among.ts';
import { relationsOfName, type NameRelations } from '../ties/tie-words.ts';
import { layersOf } from './layers-of.ts';

/** Several entities as a list in which those below others are indented. */
export interface ListView {
  form: 'list';
  members: ListMember[];
  /** Relations among the members. */
  edges: NetworkEdge[];
  /** That of its words. */
  language: string;
  /** Says how many more there are. */
  more?: string;
}

/** An entity in its layer. */
export interface ListMember extends Subject {
  id: EntityId;
  isMain: boolean;
  /** Its layer, from 0: below all entities over it. */
  layer: number;
  /** Its relations to other members. */
  relations: NameRelations[];
}

/** Entities of a list at most. */
const mostListed = 30;

/** A list of several entities: those with the most relations, if there are too many. */
export function buildListView(
  ids: readonly EntityId[],
  edges: readonly NetworkEdge[],
  input: SiteInput,
): ListView {
  const shown = ids.length > mostListed ? mostConnected(ids, edges) : ids;
  const among = new Set<string>(shown);
  const own = edges.filter(({ over, under }) => among.has(over) && among.has(under));
  const layers = layersOf(shown, own);
  const highlight = new Set(input.chart.highlight);
  return {
    form: 'list',
    members: shown.map((id) => ({
      id,
      ...subjectOf(id, input),
      isMain: highlight.has(id),
      layer: layers.get(id) ?? 0,
      relations: relationsOfName(id, own, input),
    })),
    edges: own,
    language: input.language,
    ...(ids.length > shown.length && {
      more: fill(input.labels.chartMoreInTable, {
        count: countIn(input.language, ids.length - shown.length),
      }),
    }),
  };
}

/** The entities with the most relations among themselves, in their order. */
function mostConnected(ids: readonly EntityId[], edges: readonly NetworkEdge[]): EntityId[] {
  const counts = new Map<string, number>(ids.map((id) => [id, 0]));
  for (const { over, under } of edges) {
    counts.set(over, (counts.get(over) ?? 0) + 1);
    counts.set(under, (counts.get(under) ?? 0) + 1);
  }
  const chosen = new Set(
    ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, mostListed),
  );
  return ids.filter((id) => chosen.has(id));
}
