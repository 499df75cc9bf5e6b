import { countIn } from '../../../model/labels/count-in.ts';
import { fill } from '../../../model/labels/labels.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { notesOnAssessments } from '../../text/assessment-notes.ts';
import { mostNamed, noteOnDates, noteOnMissing } from '../../text/newest-notes.ts';
import type { TreemapView } from './treemap-view.ts';

/** The notes on a treemap, as sentences: above all, which values have no area that one can see. */
export function notesOnTreemap(
  { values, tooSmall, dates, without }: TreemapView,
  input: ChartInput,
): string[] {
  const { labels } = input;
  const left = values.filter(({ value }) => value <= 0);
  const named = tooSmall.slice(0, mostNamed);
  const rest = tooSmall.length - named.length;
  return [
    ...noteOnDates(dates, input),
    ...notesOnAssessments(values, input),
    ...(left.length > 0 ? [fill(labels.chartNoArea, { names: namesOf(left) })] : []),
    ...(named.length > 0 ? [fill(labels.chartTooSmall, { names: namesOf(named) })] : []),
    ...(rest > 0 ? [fill(labels.chartMoreInTable, { count: countIn(input.language, rest) })] : []),
    ...noteOnMissing(input, new Set(values.map(({ id }) => id)), without),
  ];
}

function namesOf(values: TreemapView['values']): string {
  return values.map(({ title }) => title).join(', ');
}
