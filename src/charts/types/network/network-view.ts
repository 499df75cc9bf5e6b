import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { buildBracketView, type BracketView } from './bracket-view.ts';
import { buildLayersView, type LayersView } from './layers-view.ts';
import { neighboursOf } from './neighbours.ts';

/** What a network shows: the neighbours of one entity, or the relations among several. */
export type NetworkView = BracketView | LayersView;

/** Entities at most, chosen by their number of neighbours, for a chart without `entities`. */
const mostChosen = 12;

/** The entities of a chart and their relations; `undefined` if there are none. */
export function buildNetworkView(input: SiteInput): NetworkView | undefined {
  const ids = input.chart.entities ?? mostRelated(input);
  const known = ids.filter((id) => input.entities.has(id));
  const [only] = known;
  if (only === undefined) return undefined;
  return known.length === 1 ? buildBracketView(only, input) : buildLayersView(known, input);
}

function mostRelated(input: SiteInput): EntityId[] {
  const counted = [...input.relations.keys()].map((id) => ({
    id,
    count: neighboursOf(id, input).length,
  }));
  return counted
    .filter(({ id, count }) => count > 0 && !input.eventIds.has(id))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, mostChosen)
    .map(({ id }) => id);
}
