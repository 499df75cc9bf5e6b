import type { EntityId } from '../../model/ids/entity-id.ts';
import { neighbourhood } from '../../link/relations/neighbourhood.ts';
import type { RelationEnd } from '../../link/relations/relation-ends.ts';
import { chartSchema, type Chart } from '../../model/records/chart.ts';
import { periodContains, type Period } from '../../model/dates/period.ts';
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

type Shared = Omit<SiteInput, 'chart'>;

/** Events of a timeline at most: with more, marks run together and the drawing weighs more than the list. */
const mostEvents = 300;

/** A network without a file in `charts/`; `undefined` if it would have no relations. */
export function networkAround(shared: Shared, around?: NetworkAround): Chart | undefined {
  if (!around) {
    const hasTies = [...shared.relations].some(
      ([id, ends]) => !shared.eventIds.has(id) && ends.length > 0,
    );
    return hasTies ? ownChart('network', shared.labels.networkDrawn) : undefined;
  }
  const { entity, depth } = around;
  const { labels } = shared;
  const isShown = (id: EntityId): boolean => !shared.eventIds.has(id);
  // Around an event, its own relations are shown; elsewhere, those to events are not.
  const isTie = ({ other }: RelationEnd): boolean =>
    shared.eventIds.has(entity) || 'name' in other || isShown(other.id);
  if (!shared.relations.get(entity)?.some(isTie)) return undefined;
  const name = shared.entities.get(entity)?.title ?? entity;
  // One step around an entity, the network names relations, and includes names without a page.
  const entities = depth > 1 ? neighbourhood(entity, depth, shared.relations, isShown) : [entity];
  return {
    ...ownChart(
      'network',
      fill(depth > 1 ? labels.networkWithin : labels.networkOf, { name, depth: String(depth) }),
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
  period: Period,
): Chart | undefined {
  if (type === 'timeline' && (shared.events.length < 2 || shared.events.length > mostEvents)) {
    return undefined;
  }
  const authored = charts.filter((chart) => chart.type === type);
  if (type === 'network') {
    const whole = authored.find((chart) => isWholeNetwork(chart, shared));
    return whole ?? networkAround(shared) ?? authored.find(({ entities }) => !entities);
  }
  if (authored[0]) return authored[0];
  const drawn = ownChart(type, shared.labels.timelineDrawn);
  const isWithin = shared.events.some(({ date }) => periodContains(period, date));
  return isWithin ? { ...drawn, ...period } : drawn;
}

/** Whether a network leaves out no entities, relations or, in columns, kinds that have relations. */
function isWholeNetwork({ entities, relations, layout, columns }: Chart, shared: Shared): boolean {
  if (entities || relations) return false;
  if (layout !== 'columns' || !columns) return true;
  const drawn = new Set<string | undefined>(columns.flat());
  const isTie = ({ other }: RelationEnd): boolean =>
    'id' in other && !shared.eventIds.has(other.id);
  return [...shared.relations].every(
    ([id, ends]) =>
      shared.eventIds.has(id) || drawn.has(shared.entities.get(id)?.kind) || !ends.some(isTie),
  );
}

function ownChart(type: OverviewType, title: string): Chart {
  return {
    ...chartSchema.parse({ title, type }),
    id: type,
    path: sitePath(type),
    at: { file: 'charts', line: 1, column: 1 },
  };
}
