import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { fill } from '../../../model/labels/labels.ts';
import { axisQuantity } from '../../../model/values/quantity.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { ColorClasses } from './color-classes.ts';
import type { PlacedCell, PlacedHeatmap } from './heatmap-layout.ts';
import { legendMark, marksLegend } from '../../marks/marks-legend.ts';
import { linked, round } from '../../marks/marks.ts';
import { readingMark } from '../../marks/reading-mark.ts';

/** Rows of cells with their names; with a reading for each cell where there are any. */
export function drawHeatmap(
  { rows, columns, columnsY, cellWidth, cellHeight }: PlacedHeatmap,
  highlight: ReadonlySet<string>,
  readings: readonly (readonly string[])[],
): ElementContent[] {
  // A hairline of paper parts the cells, unless they are too small to lose it.
  const seam = cellWidth > 6 ? 1 : 0;
  const width = round(cellWidth - seam);
  const height = cellHeight - 1;
  const content = [
    ...rows.map(({ id, href, title, label, y, cells }, rowAt) => {
      const look = highlight.has(id) ? 'b t-1' : 'ink';
      const name = s('text', { class: look, x: 0, y: round(y + height / 2 + 4.5) }, label);
      return s('g', [
        linked(href, [...(label === title ? [] : [s('title', title)]), name]),
        ...cells.flatMap((cell) => {
          const marks = drawCell(cell, y, { width, height });
          const reading = readings[rowAt]?.[cell.column];
          return reading === undefined ? marks : [readingMark(reading, marks)];
        }),
      ]);
    }),
    ...columns.map(({ label, x }) => s('text', { x: round(x), y: columnsY }, label)),
  ];
  return [s('g', { class: 'heatmap' }, content)];
}

/** Each step of colour with its bounds, and the stroke that stands for a missing value. */
export function heatmapLegend(
  { bounds, step }: ColorClasses,
  hasMissing: boolean,
  { language, labels }: ChartInput,
  unit: string | undefined,
): Element {
  const write = (value: number, withUnit: boolean): string =>
    axisQuantity(value, { unit, step, withUnit, language });
  const steps = bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? to;
    const isLast = index === bounds.length - 2;
    const range = { from: write(from, false), to: write(to, isLast) };
    const text = from === to ? write(to, true) : fill(labels.chartRange, range);
    return { mark: inLegend(s('rect', { class: `h-${index + 1}`, ...legendMark })), text };
  });
  const { width, height } = legendMark;
  const none = { mark: inLegend(strike(0, 0, width, height)), text: labels.chartMissing };
  return marksLegend(hasMissing ? [...steps, none] : steps);
}

function inLegend(mark: Element): Element {
  return s('g', { class: 'heatmap' }, [mark]);
}

function drawCell(
  { x, step, text }: PlacedCell,
  y: number,
  { width, height }: { width: number; height: number },
): Element[] {
  if (step === 0) return [strike(x, y, width, height)];
  const middle = { x: round(x + width / 2), y: round(y + height / 2 + 4.5) };
  return [
    s('rect', { class: `h-${step}`, x: round(x), y: round(y), width, height }),
    ...(text === undefined ? [] : [s('text', { class: `mid hv-${step}`, ...middle }, text)]),
  ];
}

function strike(x: number, y: number, width: number, height: number): Element {
  const d = `M${round(x)},${round(y + height)}L${round(x + width)},${round(y)}`;
  return s('path', { class: 'miss', d });
}
