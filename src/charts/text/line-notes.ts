import { countIn } from '../../model/labels/count-in.ts';
import { counted, type Labels, type Words } from '../../model/labels/labels.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView, ViewSeries } from '../data/chart-view.ts';
import { noteOnMissing } from './newest-notes.ts';

/** The notes of a view, and which series have no value. */
export function notesOnView({ notes, known, without }: ChartView, input: ChartInput): string[] {
  return [...notes, ...noteOnMissing(input, known, without)];
}

/** The note on the number of grey series without a name. */
export function othersInGrey(
  { series }: { series: readonly Pick<ViewSeries, 'isLabelled'>[] },
  { labels, language }: Words,
): string[] {
  const count = series.filter(({ isLabelled }) => !isLabelled).length;
  return count > 0
    ? [counted(countIn(language, count), labels.chartOtherGrey, labels.chartOthersGrey)]
    : [];
}

/** The note that series are drawn with fewer points than they have. */
export function thinnedSeries({ series }: ChartView, labels: Labels): string[] {
  const isThinned = series.some(({ points, drawn }) => drawn.length < points.length);
  return isThinned ? [labels.chartThinned] : [];
}
