import { countIn } from '../../../model/labels/count-in.ts';
import { counted, fill } from '../../../model/labels/labels.ts';
import type { Count } from '../../../model/labels/plural-form.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { notesOnAssessedView } from '../../text/assessment-notes.ts';
import { noteOnMissing } from '../../text/newest-notes.ts';
import type { HeatmapView } from './heatmap-view.ts';

/** The notes on a heat map, as sentences: what is left out, combined or missing. */
export function notesOnHeatmap(view: HeatmapView, input: ChartInput): string[] {
  const { rows, isCut, known, without, counts } = view;
  const { perColumn, total, missingValues: missing } = counts;
  const { labels, language } = input;
  const countOf = (count: number): Count => countIn(language, count);
  return [
    ...(isCut ? [labels.logLeavesOut] : []),
    ...(total > rows.length
      ? [fill(labels.chartFirstRows, { count: countOf(rows.length), total: countOf(total) })]
      : []),
    ...(perColumn > 1 ? [fill(labels.chartBinned, { count: countOf(perColumn) })] : []),
    ...(missing > 0
      ? [counted(countOf(missing), labels.chartMissingOne, labels.chartMissingCount)]
      : []),
    ...notesOnAssessedView(view, input),
    ...noteOnMissing(input, known, without),
  ];
}
