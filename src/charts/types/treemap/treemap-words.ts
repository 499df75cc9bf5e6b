import { countIn } from '../../../model/labels/count-in.ts';
import { fill } from '../../../model/labels/labels.ts';
import { listCommaIn } from '../../../model/text/language.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { notesOnAssessments } from '../../text/assessment-notes.ts';
import { mostNamed, noteOnDates, noteOnMissing } from '../../text/newest-notes.ts';
import type { TreemapView } from './treemap-view.ts';

/** The notes on a treemap, as sentences: above all, which values have no area that one can see. */
export function notesOnTreemap(
  { values, tooSmall, dates, without }: TreemapView,
  input: ChartInput,
): string[] {
  const { language, labels } = input;
  const left = values.filter(({ value }) => value <= 0);
  const named = tooSmall.slice(0, mostNamed);
  const rest = tooSmall.length - named.length;
  return [
    ...noteOnDates(dates, input),
    ...notesOnAssessments(values, input),
    ...(left.length > 0 ? [fill(labels.chartNoArea, { names: namesOf(left, language) })] : []),
    ...(named.length > 0 ? [fill(labels.chartTooSmall, { names: namesOf(named, language) })] : []),
    ...(rest > 0 ? [fill(labels.chartMoreInTable, { count: countIn(language, rest) })] : []),
    ...noteOnMissing(input, new Set(values.map(({ id }) => id)), without),
  ];
}

function namesOf(values: TreemapView['values'], language: string): string {
  return values.map(({ title }) => title).join(listCommaIn(language));
}
