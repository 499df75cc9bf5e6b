import { hierarchy, treemap, treemapSquarify } from 'd3';
import { fitText, textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../marks/marks.ts';
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
  /** Only labelled areas are links: a target of a few pixels is useless, and the table has all. */
  href?: string;
  /** Name, and value below it; less in a small area. */
  lines: { text: string; x: number; y: number }[];
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const inset = 7;
const lineHeight = 17;
/** Smallest area drawn, in square pixels. */
const leastArea = 0.5;

/** Places a rectangle for each value, of its share of the whole, largest first. */
export function layoutTreemap(
  { areas }: Pick<TreemapView, 'areas'>,
  { width, plotHeight }: DrawingSize,
): PlacedTreemap {
  const height = plotHeight + 60;
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
      return area && place.width * place.height >= leastArea ? [placeArea(area, place)] : [];
    }),
  };
}

interface Branch {
  area?: TreemapArea;
  children?: Branch[];
}

function placeArea(area: TreemapArea, place: Rectangle): PlacedArea {
  const { reading, isMain, href } = area;
  const lines = linesIn(area, place).map((text, index) => ({
    text,
    x: place.x + inset,
    y: place.y + 17 + index * lineHeight,
  }));
  const isLink = href !== undefined && lines.length > 0;
  return { ...place, reading, isMain, lines, ...(isLink && { href }) };
}

/** The lines of text in an area. A name is cut to no less than half, or left out. */
function linesIn({ title, valueText }: TreemapArea, { width, height }: Rectangle): string[] {
  const room = width - 2 * inset;
  if (height < lineHeight + 6) return [];
  const name = fitText(title, room, widestText, 'bold');
  const isReadable = textWidth(name, widestText, 'bold') <= room;
  if (!isReadable || (name !== title && name.length * 2 < title.length)) return [];
  const hasRoom = height >= 2 * lineHeight + 6 && textWidth(valueText, widestText) <= room;
  return hasRoom ? [name, valueText] : [name];
}
