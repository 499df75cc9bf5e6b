import { formatPartialDate } from '../../model/dates/format-date.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { counted, fill, type LabelKey, type Words } from '../../model/labels/labels.ts';
import type { ChartView } from '../data/chart-view.ts';
import { unitOfDifference, withSign } from '../../model/values/difference.ts';
import { isolateIn } from '../../model/text/direction.ts';
import { exactly } from '../text/describe-series.ts';
import { periodInWords, subjectIn } from '../text/describe-subject.ts';
import { mostDescribed } from '../text/most-described.ts';
import type { ComparedValues } from './compared-values.ts';
import { changeMeasure, changeOf, formatChange, type ChangeMeasure } from './value-change.ts';

/** Two values of each series and the change between them, in words. */
export function describePairs(
  view: ChartView,
  pairs: readonly ComparedValues[],
  type: LabelKey,
  { language, labels }: Words,
): string {
  const measure = changeMeasure(pairs, view.unit);
  const rest = pairs.length - mostDescribed;
  return [
    fill(labels.chartPairs, {
      type: labels[type],
      subject: subjectIn(view, view.subject, { language, labels }),
      entries: counted(countIn(language, pairs.length), labels.entryOne, labels.entries),
      period: periodInWords(view, { language, labels }),
    }),
    ...pairs
      .slice(0, mostDescribed)
      .map((pair) => readingOfPair(pair, measure, view, { language, labels })),
    ...(rest > 0 ? [fill(labels.chartMoreInTable, { count: countIn(language, rest) })] : []),
  ].join(' ');
}

/** The reading of a pair: both values with their dates, and the change between them. */
export function readingOfPair(
  pair: ComparedValues,
  measure: ChangeMeasure,
  view: ChartView,
  { language, labels }: Words,
): string {
  return fill(labels.chartPair, {
    name: isolateIn(pair.series.title, language),
    first: exactly(pair.first.value, view, language),
    firstDate: formatPartialDate(pair.first.date, language),
    last: exactly(pair.last.value, view, language),
    lastDate: formatPartialDate(pair.last.date, language),
    change: exactChange(pair, measure, view, { language, labels }),
  });
}

/** A difference has every decimal of the values beside it: rounded, it would not be what is between them. */
function exactChange(
  pair: ComparedValues,
  measure: ChangeMeasure,
  view: ChartView,
  { language, labels }: Words,
): string {
  const change = changeOf(pair, measure);
  if (measure === 'percent') return formatChange(change, measure, { language, labels });
  const { unit, ...measured } = view;
  const inUnit = { ...measured, unit: unitOfDifference(unit, labels) };
  return withSign(change, (value) => exactly(value, inUnit, language), language);
}
