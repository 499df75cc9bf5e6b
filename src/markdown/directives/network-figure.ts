import type { BlockContent } from 'mdast';
import type { Document } from '../document/document.ts';
import { figureBox } from '../figures/chart-node.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { blockDirective } from './block-directive.ts';
import type { AttributeReader } from './attribute-reader.ts';

/** `::network{entity=didi depth=2}`: a network of relations, as a figure. */
export const networkDirective = blockDirective(['entity', 'depth'], networkFigure);

function networkFigure(
  reader: AttributeReader,
  document: Document,
  lookup: SiteLookup,
): BlockContent | undefined {
  const entity = reader.entity('entity');
  const depth = reader.depth('depth');
  if (reader.hasFailed()) return undefined;
  const anchor = `fig-network-${document.page.networks + 1}`;
  const figure = lookup.drawNetwork(entity && { entity, depth }, { anchor });
  if (!figure) return undefined;
  document.page.networks += 1;
  return figureBox(figure, document, lookup);
}
