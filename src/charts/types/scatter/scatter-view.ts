import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { isolateIn } from '../../../model/text/direction.ts';
import { semicolonIn } from '../../../model/text/language.ts';
import { fill } from '../../../model/labels/labels.ts';
import { withAssessment } from '../../../model/values/assessment-words.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { exactly } from '../../text/describe-series.ts';
import { newestDates, type NewestDates } from '../../text/newest-notes.ts';
import { scatterAxis, type ScatterAxis } from './scatter-axis.ts';
import { scatterPoints, type ScatterPoint, type ScatterSet } from './scatter-points.ts';

/** What a scatter plot shows: two numbers of each entity against each other. */
export interface ScatterView extends ScatterSet {
  axes: { x: ScatterAxis; y: ScatterAxis };
  /** The points that the axes can show: logarithmic ones only positive values. */
  shown: ShownPoint[];
  dates: NewestDates;
}

/** A point that the axes can show. */
export interface ShownPoint extends ScatterPoint {
  /** Its reading: name, date and both values in full. */
  reading: string;
  isMain: boolean;
  /** 1, or 0 for grey if others are highlighted. */
  color: 0 | 1;
}

/** The points of a chart and their axes; `undefined` if there is nothing to show. */
export function buildScatterView(input: ChartInput): ScatterView | undefined {
  const { chart } = input;
  const set = scatterPoints(input);
  if (!set || set.points.length === 0) return undefined;
  const { points, x, y } = set;
  const placeable =
    chart.scale === 'log' ? points.filter((each) => each.x > 0 && each.y > 0) : points;
  const highlight = new Set(chart.highlight);
  return {
    ...set,
    axes: {
      x: scatterAxis(
        placeable.map((point) => point.x),
        x,
        input,
      ),
      y: scatterAxis(
        placeable.map((point) => point.y),
        y,
        input,
      ),
    },
    shown: placeable.map((point) => {
      const isMain = highlight.has(point.id);
      const color = isMain || highlight.size === 0 ? 1 : 0;
      return { ...point, reading: readingOfPoint(point, set, input), isMain, color };
    }),
    dates: newestDates(points.flatMap(({ date }) => date ?? [])),
  };
}

function readingOfPoint(
  { title, date, ...point }: ScatterPoint,
  { x, y }: Pick<ScatterSet, 'x' | 'y'>,
  { language, labels }: ChartInput,
): string {
  const name = isolateIn(title, language);
  const values = [
    `${x.label} ${exactly(point.x, x, language)}`,
    `${y.label} ${exactly(point.y, y, language)}`,
  ].join(semicolonIn(language));
  const both = withAssessment(values, point, { labels, language });
  if (date === undefined) return fill(labels.chartReadingOf, { name, value: both });
  const day = formatPartialDate(date, language);
  return fill(labels.chartReading, { name, date: day, value: both });
}
