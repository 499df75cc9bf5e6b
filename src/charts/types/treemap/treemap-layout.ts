import { hierarchy, treemap, treemapSquarify } from 'd3';
import { textWidth } from '../../labels/text-width.ts';
import { wrapText } from '../../labels/wrap-text.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../labels/text-size.ts';
import type { TreemapArea, TreemapView } from './treemap-view.ts';

/** A placed treemap, in pixels. */
export interface PlacedTreemap {
  width: number;
  height: number;
  areas: PlacedArea[];
}

/** A placed area. */
export interface PlacedArea extends Rectangle {
  reading: string;
  isMain: boolean;
  /** Only areas that one can hit are links: a target of a few pixels is useless, and the table has all. */
  href?: string;
  /** Name in one line or several, and value below it; less in a small area. */
  lines: { text: string; x: number; y: number; isValue?: true }[];
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Distance of text from the sides of its area: less in a narrow one, where a letter counts. */
const inset = 7;
const narrowInset = 4;
const narrow = 72;
/** In the small drawing, the height for each of many areas, and the height at most. */
const heightOfMany = 13;
const mostHeight = 540;
const lineHeight = 17;
/** Lines of a name at most. */
const mostLines = 4;
/** Letters that tell a name when they are less than half of it, and those that are too few in any case. */
const fewLetters = 5;
const leastLetters = 4;
/** Smallest side of a link, in pixels. */
const leastTarget = 24;

/** Places a rectangle for each value, of its share of the whole, largest first. */
export function layoutTreemap(
  { areas }: Pick<TreemapView, 'areas'>,
  { name, width, plotHeight }: DrawingSize,
): PlacedTreemap {
  // On a phone, areas of many values would otherwise be too narrow for names.
  const wanted = name === 's' ? Math.min(mostHeight, areas.length * heightOfMany) : 0;
  const height = Math.max(plotHeight + 60, wanted);
  // Shares of the largest value, since the sum of the values may not be finite.
  const largest = areas.reduce((most, { value }) => Math.max(most, value), 0);
  const root = hierarchy<Branch>({ children: areas.map((area) => ({ area })) })
    .sum(({ area }) => (area ? area.value / largest : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const placed = treemap<Branch>().size([width, height]).tile(treemapSquarify.ratio(1.2))(root);
  return {
    width,
    height,
    areas: placed.leaves().flatMap(({ data: { area }, x0, x1, y0, y1 }) => {
      const place = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
      return area ? [placeArea(area, place)] : [];
    }),
  };
}

interface Branch {
  area?: TreemapArea;
  children?: Branch[];
}

function placeArea(area: TreemapArea, place: Rectangle): PlacedArea {
  const { reading, isMain, href } = area;
  const { names, value } = linesIn(area, place);
  const lines = [...names, ...value].map((text, index) => ({
    text,
    x: place.x + insetOf(place),
    y: place.y + 17 + index * lineHeight,
    ...(index >= names.length && { isValue: true as const }),
  }));
  const isLink = href !== undefined && Math.min(place.width, place.height) >= leastTarget;
  return { ...place, reading, isMain, lines, ...(isLink && { href }) };
}

/** The lines of text in an area. A name is wrapped or cut, or left out if too little of it would be left. */
function linesIn(
  { title, valueText }: TreemapArea,
  { width, height }: Rectangle,
): { names: string[]; value: string[] } {
  const room = width - 2 * insetOf({ width });
  const count = Math.floor((height - 6) / lineHeight);
  const hasValue = count >= 2 && textWidth(valueText, widestText) <= room;
  const most = Math.min(mostLines, hasValue ? count - 1 : count);
  const names = wrapText(title, { room, most }, 'bold');
  const written = names.join(' ');
  const shown = written.replace(/…$/, '');
  const isCut = written !== shown && shown.length < leastLetters;
  const isTold = !isCut && (shown.length * 2 >= title.length || shown.length >= fewLetters);
  const isReadable = names.every((line) => widthOfName(line) <= room);
  if (names.length === 0 || !isReadable || !isTold) return { names: [], value: [] };
  return { names, value: hasValue ? [valueText] : [] };
}

function insetOf({ width }: Pick<Rectangle, 'width'>): number {
  return width < narrow ? narrowInset : inset;
}

function widthOfName(text: string): number {
  return textWidth(text, widestText, 'bold');
}
