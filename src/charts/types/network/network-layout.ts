import type { DrawingSize } from '../../marks/drawing-size.ts';
import { layoutBracket } from './bracket-layout.ts';
import { layoutLayers } from './layers-layout.ts';
import type { NetworkView } from './network-view.ts';
import type { PlacedNetwork } from './placed-network.ts';
import { layoutTree } from './tree-layout.ts';

/** Places a network: a bracket around one entity (a tree on a small drawing), or layers of several. */
export function layoutNetwork(view: NetworkView, size: DrawingSize): PlacedNetwork {
  if (view.form === 'layers') return layoutLayers(view, size);
  return size.name === 's' ? layoutTree(view, size) : layoutBracket(view, size);
}
