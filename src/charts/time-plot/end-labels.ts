import { shortNumber, shortQuantity } from '../../model/values/short/short-quantity.ts';
import type { ChartView, ViewSeries } from '../data/chart-view.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';
import {
  crosses,
  placeLabel,
  type Box,
  type Surroundings,
  type XY,
} from '../labels/place-label.ts';
import type { EndLabel } from './placed-lines.ts';
import type { SeriesLook } from '../data/series-look.ts';
import { hasValue } from '../data/series.ts';
import { unitOfLabels } from '../labels/long-unit.ts';
import { spreadLabels } from '../labels/spread-labels.ts';
import { textSize } from '../labels/text-size.ts';
import { nameCutter, type NameCutter } from '../labels/name-cutter.ts';
import { textWidth } from '../labels/text-width.ts';

/** Pixels from the end of the plot to the text. */
const reach = 11;
const gap = 17;

/** Pixels from a name to its value. */
const apart = 5;

/** How much more room a name may take that stands without its value. */
const mostForName = 1.17;

/** The texts of the labels, and their width in pixels. */
export interface EndLabelTexts {
  texts: ReadonlyMap<string, LabelText>;
  margin: number;
}

interface LabelText {
  name?: string;
  /** Left out where the name would have to be cut for it. */
  value?: string;
  width: number;
  /** True if the line ends well before the others, so that its label is inside the plot. */
  isEarly: boolean;
}

interface LabelledLine {
  id: string;
  look: SeriesLook;
  end?: XY;
}

/** End labels: first their texts, then their positions. */
export const endLabels = { texts, place };

function texts(view: ChartView, size: DrawingSize, language: string): EndLabelTexts {
  const { unit, decimals, span, most: largest } = view;
  const options = { ...unitOfLabels(unit, language), decimals, span, most: largest, language };
  const labelled = view.series.filter(({ isLabelled }) => isLabelled);
  const isAlone = labelled.length === 1;
  const most = size.width * (size.name === 's' ? 0.36 : 0.28);
  const cutName = nameCutter(labelled.map(({ title }) => title));
  const found = labelled.map((series): [string, LabelText] => {
    const last = series.points.findLast(hasValue)?.value ?? 0;
    const value = isAlone ? shortQuantity(last, options) : shortNumber(last, options);
    // A single line needs no name on a small drawing, and the only one no part of its name: the title has it.
    const isCut = view.series.length === 1 && boldWidth(series.title) > most;
    const isNameless = isAlone && (size.name === 's' || isCut);
    const text = isNameless
      ? { value, width: boldWidth(value) }
      : nameAndValue(series.title, value, { most, cutName });
    return [series.id, { ...text, isEarly: endsEarly(series, view.period) }];
  });
  const widest = Math.max(0, ...found.map(([, { width, isEarly }]) => (isEarly ? 0 : width)));
  return { texts: new Map(found), margin: Math.ceil(widest * 1.04) + reach };
}

/** A name and its value; the name alone if it would have to be cut for the value, and fits without it. */
function nameAndValue(
  title: string,
  value: string,
  { most, cutName }: { most: number; cutName: NameCutter },
): Omit<LabelText, 'isEarly'> {
  const valueWidth = textWidth(value);
  const whole = boldWidth(title);
  const isTooLong = whole + apart + valueWidth > most;
  if (isTooLong && whole <= most * mostForName) return { name: title, width: whole };
  const name = cutName(title, most - valueWidth - apart, textSize, 'bold');
  return { name, value, width: boldWidth(name) + apart + valueWidth };
}

function boldWidth(text: string): number {
  return textWidth(text, textSize, 'bold');
}

function endsEarly({ points }: ViewSeries, period: { from: number; to: number }): boolean {
  const last = points.findLast(hasValue)?.time ?? period.to;
  const span = period.to - period.from;
  return span === 0 || (period.to - last) / span > 0.06;
}

/** Places the labels beside the ends of their lines and spreads them. */
function place(
  { texts: found }: EndLabelTexts,
  lines: readonly LabelledLine[],
  frame: Box & { plotRight: number },
  { points, boxes }: Pick<Surroundings, 'points' | 'boxes'>,
): EndLabel[] {
  const ends = lines.flatMap(({ id, look, end }): LabelledEnd[] => {
    const text = found.get(id);
    return text && end ? [{ id, color: look.color, end, text }] : [];
  });
  const placed = placeBeside(
    ends.filter(({ text }) => !text.isEarly),
    frame,
  );
  for (const each of ends.filter(({ text }) => text.isEarly)) {
    const taken = [...boxes, ...placed.map(({ box }) => box)];
    placed.push(...placeInside(each, frame, { points, boxes: taken }));
  }
  return placed;
}

interface LabelledEnd {
  id: string;
  color: number;
  end: XY;
  text: LabelText;
}

function placeBeside(
  unsorted: readonly LabelledEnd[],
  { top, bottom, plotRight }: Box & { plotRight: number },
): EndLabel[] {
  const ends = [...unsorted].sort((a, b) => a.end[1] - b.end[1]);
  const wanted = ends.map(({ end }) => end[1]);
  const places = spreadLabels(wanted, { gap, top: top + 8, bottom: bottom - 4 });
  return ends.map(({ id, color, end, text }, index): EndLabel => {
    const middle = places[index] ?? end[1];
    const x = plotRight + reach - 4;
    const isApart = Math.abs(middle - end[1]) > 3 || plotRight - end[0] > 12;
    const start: XY = [end[0] + 4, end[1]];
    return {
      ...labelOf({ id, color, text }, x, middle),
      ...(isApart && { leader: [start, [x - 2, middle]] }),
    };
  });
}

/** How far from its end a label inside the plot may stand, the nearest first. */
const shifts = [0, -20, -40, -60, -80, 30, 50];

/** Places the label of a line that ends early where no line strikes it through, if it can; gives none if there is no room at its end. */
function placeInside(
  { id, color, end, text }: LabelledEnd,
  frame: Box & { plotRight: number },
  around: Pick<Surroundings, 'points' | 'boxes'>,
): EndLabel[] {
  // Two spaces are as wide as the gap between name and value.
  const words = [text.name, text.value].filter(Boolean).join('  ');
  const bounds = { ...frame, right: frame.plotRight };
  const [x, y] = end;
  const tried = shifts.flatMap((shift) => {
    const found = placeLabel([x, y + shift], [words], 'above', { bounds, ...around });
    return found ? [{ box: found.box, shift }] : [];
  });
  const found = tried.find(({ box }) => !crosses(box, around.points)) ?? tried[0];
  if (!found) return [];
  const { box, shift } = found;
  const label = labelOf({ id, color, text }, box.left, (box.top + box.bottom) / 2);
  if (shift === 0) return [label];
  const start: XY = [x, y + Math.sign(shift) * 4];
  const reached: XY = [
    Math.min(Math.max(x, box.left), box.right),
    shift < 0 ? box.bottom : box.top,
  ];
  return [{ ...label, leader: [start, reached] }];
}

function labelOf(
  { id, color, text }: Pick<LabelledEnd, 'id' | 'color' | 'text'>,
  x: number,
  middle: number,
): EndLabel {
  const { name, value, width } = text;
  const box = { left: x, right: x + width, top: middle - 7, bottom: middle + 8 };
  return {
    id,
    ...(name !== undefined && { name }),
    ...(value !== undefined && { value }),
    color,
    x,
    y: middle + 4.5,
    box,
  };
}
