import { hierarchy, treemap, treemapSquarify } from 'd3';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../marks/marks.ts';
import type { NewestValue } from '../../data/newest-values.ts';
import { fitText, textWidth } from '../../labels/text-width.ts';

/** A treemap in numbers. */
export interface PlacedTreemap {
  width: number;
  height: number;
  areas: PlacedArea[];
}

export interface PlacedArea {
  item: NewestValue;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Name, and value below it; fewer where the area is small. */
  lines: string[];
}

const inset = 7;
export const areaLineHeight = 17;

/**
 * Gives each value a rectangle of that share of the whole, the largest first. Names that would not
 * fit are shortened to no less than half; where not even that fits, an area has no name.
 * @param items values above zero
 */
export function layoutTreemap(
  items: readonly NewestValue[],
  size: DrawingSize,
  format: (value: number) => string,
): PlacedTreemap {
  const { width } = size;
  const height = size.plotHeight + 60;
  // Shares of the largest: the sum of values themselves could be more than a number can hold.
  const largest = items.reduce((most, { value }) => Math.max(most, value), 0);
  const root = hierarchy<Branch>({ children: items.map((item) => ({ item })) })
    .sum(({ item }) => (item ? item.value / largest : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const placed = treemap<Branch>().size([width, height]).tile(treemapSquarify.ratio(1.2))(root);
  const areas = placed.leaves().flatMap(({ data: { item }, x0, x1, y0, y1 }): PlacedArea[] => {
    if (!item) return [];
    const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
    return [{ item, ...box, lines: linesFor(item, box, format) }];
  });
  return { width, height, areas };
}

interface Branch {
  item?: NewestValue;
  children?: Branch[];
}

function linesFor(
  { title, value }: NewestValue,
  { width, height }: { width: number; height: number },
  format: (value: number) => string,
): string[] {
  const room = width - 2 * inset;
  if (height < areaLineHeight + 6) return [];
  const name = fitText(title, room, widestText, 'bold');
  const isReadable = textWidth(name, widestText, 'bold') <= room;
  if (!isReadable || (name !== title && name.length * 2 < title.length)) return [];
  const figure = format(value);
  const hasRoom = height >= 2 * areaLineHeight + 6 && textWidth(figure, widestText) <= room;
  return hasRoom ? [name, figure] : [name];
}
