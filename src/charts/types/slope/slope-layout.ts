import { scalingOf } from '../../../model/values/short/scaled-number.ts';
import { unitParts } from '../../../model/values/unit-parts.ts';
import { isRatio } from '../../../model/values/ratio-sign.ts';
import { unitOfLabels, unitRoom } from '../../labels/long-unit.ts';
import { spreadLabels } from '../../labels/spread-labels.ts';
import { nameCutter } from '../../labels/name-cutter.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { widestText } from '../../labels/text-size.ts';
import { shareOf, valueAxis, type ValueAxis } from '../../scales/value-axis.ts';
import { placeColumns, type PlacedColumns, type SlopeTexts } from './slope-columns.ts';
import type { Slope, SlopeView } from './slope-view.ts';

/** A placed slope chart, in pixels: two vertical rules, lines between them, labels outside. */
export interface PlacedSlopes extends Omit<PlacedColumns, 'rooms' | 'isStacked'> {
  width: number;
  height: number;
  top: number;
  bottom: number;
  /** Heads of the rules, with the unit if values are written without it. */
  heads: SlopeView['heads'] & { unit: string };
  slopes: PlacedSlope[];
}

/** A placed slope. */
export interface PlacedSlope extends Pick<
  Slope,
  'reading' | 'direction' | 'isMain' | 'isLabelled'
> {
  startY: number;
  endY: number;
  /** Absent if there is no room for all names. */
  labels?: { start: SlopeLabel; end: SlopeLabel };
}

/** The label at one end of a slope. */
export interface SlopeLabel {
  /** Empty on the left if only the right side has names. */
  name: string;
  value: string;
  change?: string;
  /** True if the name stands above the value. */
  isStacked?: true;
  /** Middle of the line or of both lines. */
  y: number;
}

const lineHeight = 18;
const headHeight = 34;
const unitHeight = 16;

/** Places a rule for each of two dates, a line for each series, and spread labels on both sides. */
export function layoutSlopes(
  view: Pick<SlopeView, 'slopes' | 'heads' | 'scale' | 'unit' | 'most'>,
  size: DrawingSize,
  language: string,
): PlacedSlopes {
  const { slopes, heads } = view;
  const labelled = slopes.filter(({ isLabelled }) => isLabelled);
  const isBare = size.name === 's' || cutsNames(labelled, size);
  const short = unitOfLabels(view.unit, language, unitRoom.aboveNumbers).unit ?? '';
  const unit = isBare ? unitAlone(short, view.most, language) : '';
  const texts = new Map(labelled.map((slope) => [slope, textsOf(slope, isBare)]));
  const { rooms, isStacked, ...across } = placeColumns(
    [...texts.values()],
    { start: [heads.start, unit], end: [heads.end] },
    size,
  );
  const top = headHeight + (unit ? unitHeight : 0);
  const gap = isStacked ? 2 * lineHeight : lineHeight;
  const bottom = top + Math.max(size.plotHeight, labelled.length * gap);
  const axis = slopeAxis(view);
  const toY = (value: number): number => bottom - shareOf(value, axis) * (bottom - top);
  const starts = spread(labelled, ({ start }) => start, toY, { gap, top, bottom });
  const ends = spread(labelled, ({ end }) => end, toY, { gap, top, bottom });
  const cutName = nameCutter(labelled.map(({ name }) => name));
  const fit = (name: string, room: number): string =>
    room > 0 ? cutName(name, room, widestText, 'bold') : '';
  const labelsOf = (slope: Slope): Pick<PlacedSlope, 'labels'> => {
    const [text, startY, endY] = [texts.get(slope), starts.get(slope), ends.get(slope)];
    if (!text || startY === undefined || endY === undefined) return {};
    const start = { name: fit(text.name, rooms.start), value: text.start, y: startY };
    const end = {
      name: fit(text.name, rooms.end),
      value: text.end,
      y: endY,
      ...(isStacked && { isStacked }),
      ...(across.columns.end.change !== undefined && { change: text.change }),
    };
    return { labels: { start, end } };
  };
  return {
    width: size.width,
    height: bottom + (isStacked ? 20 : 12),
    top,
    bottom,
    ...across,
    heads: { ...heads, unit },
    slopes: slopes.map((slope): PlacedSlope => {
      const { reading, direction, isMain, isLabelled } = slope;
      const ys = { startY: toY(slope.start), endY: toY(slope.end) };
      return { reading, direction, isMain, isLabelled, ...ys, ...labelsOf(slope) };
    }),
  };
}

/** The value axis. It has no ticks, so it can end at the values if it need not include zero. */
export function slopeAxis({ slopes, scale }: Pick<SlopeView, 'slopes' | 'scale'>): ValueAxis {
  const values = slopes.flatMap(({ start, end }) => [start, end]);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const axis = valueAxis(min, max, scale);
  const isTight = min < max && (scale === 'log' || (min < 0 && max > 0));
  return isTight ? { ...axis, low: min, high: max } : axis;
}

/** True if names have no room beside values with their unit. */
function cutsNames(labelled: readonly Slope[], size: DrawingSize): boolean {
  const texts = labelled.map((slope) => textsOf(slope, false));
  const { start, end } = placeColumns(texts, { start: [], end: [] }, size).rooms;
  const room = Math.min(start, end);
  return texts.some(({ name }) => textWidth(name, widestText, 'bold') > room);
}

function textsOf({ name, startLabel, endLabel, change }: Slope, isBare: boolean): SlopeTexts {
  const [start, end] = isBare ? [startLabel.bare, endLabel.bare] : [startLabel.full, endLabel.full];
  return { name, start, end, change };
}

/**
 * The unit alone, such as `$bn`, without its scale where numbers have scales of their own; empty for a per cent sign, which
 * stays with its number.
 */
function unitAlone(unit: string, most: number, language: string): string {
  if (isRatio(unit)) return '';
  const bare = scalingOf(most, { unit, language })?.unit ?? unit;
  const { prefix, suffix } = unitParts(bare, language);
  return (prefix + suffix).trim();
}

/** The middle of each label: at the end of its line, or spread from its neighbours. */
function spread(
  labelled: readonly Slope[],
  valueOf: (slope: Slope) => number,
  toY: (value: number) => number,
  room: { gap: number; top: number; bottom: number },
): Map<Slope, number> {
  const sorted = labelled.toSorted((a, b) => valueOf(b) - valueOf(a));
  const wanted = sorted.map((slope) => toY(valueOf(slope)));
  const places = spreadLabels(wanted, room);
  return new Map(sorted.map((slope, index) => [slope, places[index] ?? 0]));
}
