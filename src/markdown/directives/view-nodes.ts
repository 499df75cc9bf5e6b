import type { BlockContent } from 'mdast';
import type { Position } from '../../model/problems/problem.ts';
import { reportWarning, type Document } from '../document/document.ts';
import { drawnFigureName } from '../figures/chart-node.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { entitiesTable } from './view-entities.ts';
import { createViewReader, type ViewReader } from './view-reader.ts';
import { timelineList } from './view-timeline.ts';

export type ViewName = 'timeline' | 'network' | 'entities';

export function isViewName(name: string): name is ViewName {
  return Object.hasOwn(viewMakers, name);
}

/** `::timeline`, `::network` and `::entities`: that view of the site, in place, without a heading. */
export function viewNodes(
  name: ViewName,
  attributes: Readonly<Record<string, string>>,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): BlockContent[] {
  const reader = createViewReader(name, attributes, at, document, lookup);
  const view = viewMakers[name](reader, document, lookup);
  if (reader.hasFailed()) return [];
  if (view) return [view];
  reportWarning(
    document,
    at,
    'invalid-directive',
    `\`::${name}\` has nothing to show.`,
    'Widen it, or leave it out.',
  );
  return [];
}

type ViewMaker = (
  reader: ViewReader,
  document: Document,
  lookup: SiteLookup,
) => BlockContent | undefined;

const viewMakers: Readonly<Record<ViewName, ViewMaker>> = {
  timeline: timelineList,
  network: networkFigure,
  entities: entitiesTable,
};

function networkFigure(
  reader: ViewReader,
  document: Document,
  lookup: SiteLookup,
): BlockContent | undefined {
  const entity = reader.entity('entity');
  const depth = reader.depth('depth');
  if (reader.hasFailed()) return undefined;
  const anchor = `fig-network-${document.page.networks + 1}`;
  const figure = lookup.drawNetwork(entity && { entity: entity.id, depth }, { anchor });
  if (!figure) return undefined;
  document.page.networks += 1;
  return { type: 'box', data: { hName: drawnFigureName, hChildren: [figure] }, children: [] };
}
