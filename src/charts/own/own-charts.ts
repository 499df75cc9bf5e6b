import type { EntityId } from '../../model/ids/entity-id.ts';
import { neighbourhood } from '../../link/relations/neighbourhood.ts';
import { chartSchema, type Chart } from '../../model/records/chart.ts';
import { fill } from '../../model/labels/labels.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { SiteInput } from '../data/chart-input.ts';

/** The entity at the centre of a network, and how many steps it reaches. */
export interface NetworkAround {
  entity: EntityId;
  depth: number;
}

/** Chart types that can show the whole site. */
export type OverviewType = 'timeline' | 'network';

/** Candidates for the overview of the network, of which it shows the connected ones. */
const mostCandidates = 16;

type Shared = Omit<SiteInput, 'chart'>;

/** Events of a timeline at most: with more, marks run together and the drawing weighs more than the list. */
const mostEvents = 300;

/** A network without a file in `charts/`; `undefined` if there are no relations. */
export function networkAround(shared: Shared, around?: NetworkAround): Chart | undefined {
  if (!around) {
    const entities = mostConnected(shared);
    if (entities.length === 0) return undefined;
    return { ...ownChart('network', shared.labels.networkDrawn), entities };
  }
  const { entity, depth } = around;
  const { labels } = shared;
  const isShown = (id: EntityId): boolean => !shared.eventIds.has(id);
  const name = shared.entities.get(entity)?.title ?? entity;
  // One step around an entity, the network names relations, and includes names without a page.
  const entities = depth > 1 ? neighbourhood(entity, depth, shared.relations, isShown) : [entity];
  return {
    ...ownChart(
      'network',
      fill(depth > 1 ? labels.networkWithin : labels.networkOf, { name, depth }),
    ),
    entities,
    highlight: [entity],
  };
}

/** The author's first chart of a type, else one of the site's own; `undefined` for too little or too much to draw. */
export function overviewOf(
  type: OverviewType,
  charts: readonly Chart[],
  shared: Shared,
): Chart | undefined {
  if (type === 'timeline' && (shared.events.length < 2 || shared.events.length > mostEvents)) {
    return undefined;
  }
  const authored = charts.find((chart) => chart.type === type);
  if (authored) return authored;
  return type === 'timeline' ? ownChart(type, shared.labels.timelineDrawn) : networkAround(shared);
}

/** Of the entities with the most relations, those that are connected with each other. */
function mostConnected({ relations, eventIds }: Shared): EntityId[] {
  const known = [...relations].filter(([id]) => !eventIds.has(id));
  const tiesOf = (id: EntityId, among: ReadonlyMap<EntityId, unknown>): Set<EntityId> =>
    new Set(
      (relations.get(id) ?? []).flatMap(({ other }) =>
        'id' in other && other.id !== id && among.has(other.id) ? [other.id] : [],
      ),
    );
  const all = new Map(known);
  const counted = known
    .map(([id]) => ({ id, count: tiesOf(id, all).size }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, mostCandidates);
  const candidates = new Map(counted.map((each) => [each.id, each]));
  return [...candidates.keys()].filter((id) => tiesOf(id, candidates).size > 0);
}

function ownChart(type: OverviewType, title: string): Chart {
  return {
    ...chartSchema.parse({ title, type }),
    id: type,
    path: sitePath(type),
    at: { file: 'charts', line: 1, column: 1 },
  };
}
