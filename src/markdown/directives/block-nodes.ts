import type { BlockContent } from 'mdast';
import type { Position } from '../../model/problems/problem.ts';
import { reportWarning, type Document } from '../document/document.ts';
import { drawnFigureName } from '../figures/chart-node.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { entitiesTable } from './entities-table.ts';
import { createAttributeReader, type AttributeReader } from './attribute-reader.ts';
import { timelineList } from './timeline-list.ts';

/** The directives that stand for a block of the site's data. */
export type BlockName = 'timeline' | 'network' | 'entities';

/** True for the name of a block directive. */
export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(blockMakers, name);
}

/** The block that `::timeline`, `::network` or `::entities` stands for, without a heading. */
export function blockNodes(
  name: BlockName,
  attributes: Readonly<Record<string, string>>,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): BlockContent[] {
  const reader = createAttributeReader(name, attributes, at, document, lookup);
  const block = blockMakers[name](reader, document, lookup);
  if (reader.hasFailed()) return [];
  if (block) return [block];
  reportWarning(
    document,
    at,
    'invalid-directive',
    `\`::${name}\` has nothing to show.`,
    'Widen it, or remove it.',
  );
  return [];
}

type BlockMaker = (
  reader: AttributeReader,
  document: Document,
  lookup: SiteLookup,
) => BlockContent | undefined;

const blockMakers: Readonly<Record<BlockName, BlockMaker>> = {
  timeline: timelineList,
  network: networkFigure,
  entities: entitiesTable,
};

function networkFigure(
  reader: AttributeReader,
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
