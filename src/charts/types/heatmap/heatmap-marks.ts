/*
 * Classes that src/styles/charts/chart-fields.css styles, within `heatmap`:
 *   h-1 … h-5, n-1 … n-5         a cell in a shade, of values above and below zero
 *   on-h-1 … on-h-5, on-n-1 …    the value on it
 *   miss          the stroke through a missing value
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { linked, round } from '../../marks/marks.ts';
import { pathOf } from '../../marks/path.ts';
import { readingMark } from '../../marks/reading-mark.ts';
import type { PlacedCell, PlacedHeatmap, PlacedHeatRow } from './heatmap-layout.ts';

interface CellSize {
  width: number;
  height: number;
}

/** The marks of placed rows with their names. */
export function drawHeatmap(placed: PlacedHeatmap): ElementContent[] {
  const { rows, columns, columnsY, names, ...cell } = placed;
  // A hairline between cells, unless they are too small for it.
  const seam = cell.cellWidth > 6 ? 1 : 0;
  const size = { width: round(cell.cellWidth - seam), height: cell.cellHeight - 1 };
  const content = [
    ...rows.map((row) => drawRow(row, names, size)),
    ...columns.map(({ label, x }) => s('text', { x: round(x), y: columnsY }, label)),
  ];
  return [s('g', { class: 'heatmap' }, content)];
}

/** The stroke across a cell for a missing value. */
export function drawMissing(x: number, y: number, { width, height }: CellSize): Element {
  const d = pathOf([
    [x, y + height],
    [x + width, y],
  ]);
  return s('path', { class: 'miss', d });
}

function drawRow(
  { href, title, label, isMain, y, cells }: PlacedHeatRow,
  { x, anchor }: PlacedHeatmap['names'],
  size: CellSize,
): Element {
  const look = isMain ? 'b t-1' : 'ink';
  const place = { x, y: round(y + size.height / 2 + 4.5), 'text-anchor': anchor };
  const name = s('text', { class: look, ...place }, label);
  return s('g', [
    linked(href, [...(label === title ? [] : [s('title', title)]), name]),
    ...cells.flatMap((cell) => {
      const marks = drawCell(cell, y, size);
      return cell.reading === undefined ? marks : [readingMark(cell.reading, marks)];
    }),
  ]);
}

function drawCell({ x, shade, text }: PlacedCell, y: number, size: CellSize): Element[] {
  if (shade === undefined) return [drawMissing(x, y, size)];
  const middle = { x: round(x + size.width / 2), y: round(y + size.height / 2 + 4.5) };
  return [
    s('rect', { class: shade, x: round(x), y: round(y), ...size }),
    ...(text === undefined ? [] : [s('text', { class: `mid on-${shade}`, ...middle }, text)]),
  ];
}
