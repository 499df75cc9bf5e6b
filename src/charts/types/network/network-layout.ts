import type { DrawingSize } from '../../marks/drawing-size.ts';
import { digestOfPlain } from '../../../model/digest.ts';
import type { KeptResults } from '../../../model/kept-results.ts';
import { layoutBracket } from './bracket/bracket-layout.ts';
import { layoutTree } from './bracket/tree-layout.ts';
import { layoutColumns } from './columns/columns-layout.ts';
import { layoutList } from './list/list-layout.ts';
import type { NetworkView } from './network-view.ts';
import type { PlacedNetwork } from './placed/placed-network.ts';
import type { PlacedWeb, WebSize } from './placed/placed-web.ts';
import type { Web } from './ties/web.ts';
import { layoutWeb } from './web/web-layout.ts';

/** Names of a web in the drawing of medium width at most. */
const mostInMedium = 40;
/** The largest size of text in a drawing, in pixels. */
const textSizes = { s: 14.6, m: 14.6, l: 14 };
/** The drawing for the whole width of a page, and its text. */
const wide: WebSize = { width: 1200, text: 13 };

/** A network in rows, where there is little room, or as a web. */
export type LaidOutNetwork = { rows: PlacedNetwork } | { web: PlacedWeb };

/** Places a network at a size: as a web, or as a list, tree or bracket where there is little room. */
export function layoutNetwork(
  view: NetworkView,
  size: DrawingSize,
  kept?: KeptResults<object>,
): LaidOutNetwork {
  const isNarrow = size.name === 's';
  if (!isNarrow && (size.name === 'l' || view.web.names.length <= mostInMedium)) {
    return { web: layoutIn(view, { width: size.width, text: textSizes[size.name] }, kept) };
  }
  const { narrow } = view;
  if (narrow.form === 'list') return { rows: layoutList(narrow, size) };
  return { rows: isNarrow ? layoutTree(narrow, size) : layoutBracket(narrow, size) };
}

/** Places a network for the whole width of a page. */
export function layoutWideNetwork(view: NetworkView, kept?: KeptResults<object>): LaidOutNetwork {
  return { web: layoutIn(view, wide, kept) };
}

function layoutIn(
  { web, columns }: NetworkView,
  size: WebSize,
  kept?: KeptResults<object>,
): PlacedWeb {
  return (columns && layoutColumns(web, columns, size)) ?? layoutOnce(web, size, kept);
}

/** Forces take a second to place a hundred names, so that a web is placed again only if it has changed. */
function layoutOnce(web: Web, size: WebSize, kept?: KeptResults<object>): PlacedWeb {
  const key = digestOfPlain([
    'web',
    size,
    web.names.map(({ key: name, title, isMain }) => [name, title, isMain]),
    web.ties.map(({ over, under, label }) => [over, under, label]),
  ]);
  const known = kept?.find(key);
  // Only this function keeps something with such a key.
  if (known) return known as PlacedWeb;
  const placed = layoutWeb(web, size);
  kept?.keep(key, placed);
  return placed;
}
