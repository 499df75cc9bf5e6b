import { drawingSizes, type DrawingSize } from '../../marks/drawing-size.ts';
import { digestOfPlain } from '../../../model/digest.ts';
import type { KeptResults } from '../../../model/run/kept-results.ts';
import { layoutBracket } from './bracket/bracket-layout.ts';
import { layoutTree } from './bracket/tree-layout.ts';
import { layoutColumns } from './columns/columns-layout.ts';
import { layoutList } from './list/list-layout.ts';
import type { NetworkView } from './network-view.ts';
import type { PlacedNetwork } from './placed/placed-network.ts';
import type { PlacedWeb, WebSize } from './placed/placed-web.ts';
import { labelledStrand, type Web } from './ties/web.ts';
import { layoutWeb } from './web/web-layout.ts';
import type { WebToPlace } from './web-to-place.ts';

/** Names of a web in the drawing of medium width at most. */
const mostInMedium = 40;
/** The largest size of text in a drawing, in pixels. */
const textSizes = { s: 14.6, m: 14.6, l: 14 };
/** The drawing for the whole width of a page. On one of 960 pixels, its text is 12 pixels high. */
const wide: WebSize = { width: 1060, text: 13.2 };

/** A network in rows, where there is little room, or as a web. */
export type LaidOutNetwork = { rows: PlacedNetwork } | { web: PlacedWeb };

/** Places a network at a size: as a web, or as a list, tree or bracket where there is little room. */
export function layoutNetwork(
  view: NetworkView,
  size: DrawingSize,
  kept?: KeptResults<object>,
): LaidOutNetwork {
  const webSize = webSizeOf(view, size);
  if (webSize) return { web: layoutIn(view, webSize, kept) };
  const { narrow } = view;
  if (narrow.form === 'list') return { rows: layoutList(narrow, size) };
  return { rows: size.name === 's' ? layoutTree(narrow, size) : layoutBracket(narrow, size) };
}

/** The size of the web in a drawing; `undefined` if there is no room for one. */
function webSizeOf({ web }: NetworkView, { name, width }: DrawingSize): WebSize | undefined {
  if (name === 's' || (name === 'm' && web.names.length > mostInMedium)) return undefined;
  return { width, text: textSizes[name] };
}

/** Whether a network has a drawing for the whole width of a page, in place of the large one. */
export function hasWideDrawing({ web }: NetworkView): boolean {
  return web.names.length > mostInMedium;
}

/** Places a network for the whole width of a page. */
export function layoutWideNetwork(view: NetworkView, kept?: KeptResults<object>): LaidOutNetwork {
  return { web: layoutIn(view, wide, kept) };
}

/** The webs that forces place of a network's drawings on a page of its own. */
export function websToPlace(view: NetworkView): WebToPlace[] {
  const { web, columns } = view;
  if (columns) return [];
  const sizes = hasWideDrawing(view)
    ? [wide]
    : drawingSizes.flatMap((size) => webSizeOf(view, size) ?? []);
  return sizes.map((size) => ({ key: keyOf(web, size), web, size }));
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
  const key = keyOf(web, size);
  const known = kept?.find(key);
  // Only this function keeps something with such a key.
  if (known) return known as PlacedWeb;
  const placed = layoutWeb(web, size);
  kept?.keep(key, placed);
  return placed;
}

/** A digest of all that decides the layout of a web. */
function keyOf({ names, ties }: Web, size: WebSize): string {
  return digestOfPlain([
    'web',
    size,
    names.map(({ key, title, isMain }) => [key, title, isMain]),
    ties.map((tie) => [tie.over, tie.under, labelledStrand(tie)?.label]),
  ]);
}
