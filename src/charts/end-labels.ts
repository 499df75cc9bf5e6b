import { shortNumber, shortQuantity, type QuantityOptions } from '../model/quantity.ts';
import type { ChartView, ViewSeries } from './chart-view.ts';
import type { DrawingSize } from './drawing-size.ts';
import type { Box, XY } from './place-label.ts';
import type { EndLabel } from './placed-lines.ts';
import type { SeriesLook } from './series-look.ts';
import { hasValue } from './series.ts';
import { spreadLabels } from './spread-labels.ts';
import { fitText, textWidth } from './text-width.ts';

/** Distance from the end of the plot to the text. */
const reach = 11;
const gap = 17;

/** What the labels say, and the width they need. */
export interface EndLabelTexts {
  texts: ReadonlyMap<string, { name?: string; value: string; width: number }>;
  margin: number;
}

interface LabelledLine {
  id: string;
  look: SeriesLook;
  end?: XY;
}

export const endLabels = { texts, place };

function texts(view: ChartView, size: DrawingSize, language: string): EndLabelTexts {
  const { unit, decimals } = view;
  const options = { language, ...(unit && { unit }), ...(decimals !== undefined && { decimals }) };
  const labelled = view.series.filter(({ isLabelled }) => isLabelled);
  const most = size.width * (size.name === 's' ? 0.36 : 0.28);
  const found = labelled.map(
    (series) => [series.id, textOf(series, labelled.length, size, most, options)] as const,
  );
  const widest = Math.max(0, ...found.map(([, { width }]) => width));
  return { texts: new Map(found), margin: Math.ceil(widest) + reach + 2 };
}

function textOf(
  series: ViewSeries,
  count: number,
  size: DrawingSize,
  most: number,
  options: QuantityOptions,
): { name?: string; value: string; width: number } {
  const last = series.points.findLast(hasValue)?.value ?? 0;
  const isAlone = count === 1;
  const value = isAlone ? shortQuantity(last, options) : shortNumber(last, options);
  const valueWidth = textWidth(value);
  // Alone on a small drawing a line needs no name: the title has it.
  if (isAlone && size.name === 's') return { value, width: textWidth(value, 13, 'bold') };
  const name = fitText(series.title, most - valueWidth - 5, 13, 'bold');
  return { name, value, width: textWidth(name, 13, 'bold') + 5 + valueWidth };
}

/** Sets the labels beside the ends of their lines and pushes them apart. */
function place(
  { texts: found }: EndLabelTexts,
  lines: readonly LabelledLine[],
  { top, bottom, plotRight }: Box & { plotRight: number },
): EndLabel[] {
  const ends = lines
    .flatMap(({ id, look, end }) => {
      const text = found.get(id);
      return text && end ? [{ id, look, end, text }] : [];
    })
    .sort((a, b) => a.end[1] - b.end[1]);
  const wanted = ends.map(({ end }) => end[1]);
  const places = spreadLabels(wanted, { gap, top: top + 8, bottom: bottom - 4 });
  return ends.map(({ id, look, end, text }, index): EndLabel => {
    const middle = places[index] ?? end[1];
    const x = plotRight + reach - 4;
    const isApart = Math.abs(middle - end[1]) > 3 || plotRight - end[0] > 12;
    const start: XY = [end[0] + 4, end[1]];
    const { width, ...words } = text;
    return {
      id,
      ...words,
      color: look.color,
      x,
      y: middle + 4.5,
      box: { left: x, right: x + width, top: middle - 7, bottom: middle + 8 },
      ...(isApart && { leader: [start, [x - 2, middle]] }),
    };
  });
}
