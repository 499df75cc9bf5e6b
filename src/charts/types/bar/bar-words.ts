import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { countIn } from '../../../model/labels/count-in.ts';
import { counted, fill } from '../../../model/labels/labels.ts';
import { inParentheses } from '../../../model/text/language.ts';
import type { ComparedValues } from '../../comparison/compared-values.ts';
import { describePairs } from '../../comparison/describe-pairs.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { exactly } from '../../text/describe-series.ts';
import { subjectIn } from '../../text/describe-subject.ts';
import { mostDescribed } from '../../text/most-described.ts';
import type { BarView } from './bar-view.ts';

/** The alternative text of bars. */
export function describeBars(view: BarView, input: ChartInput): string {
  const { pairs } = view.compared;
  if (view.form === 'change') return describePairs(view, pairs, 'barChart', input);
  return describeRanking(pairs, view, input);
}

/** The scale notes of bars: that they show changes, or that the scale is logarithmic. */
export function scaleNotesOnBars(view: BarView, { language, labels }: ChartInput): string[] {
  if (view.form !== 'change') return view.scale === 'log' ? [labels.logScale] : [];
  const from = formatPartialDate(view.from, language);
  const to = formatPartialDate(view.to, language);
  return [fill(labels.chartChangeBetween, { from, to })];
}

function describeRanking(
  ranked: readonly ComparedValues[],
  view: BarView,
  { language, labels }: ChartInput,
): string {
  const said = (pair: ComparedValues | undefined): string =>
    pair
      ? exactly(pair.last.value, view, language) + inParentheses(pair.series.title, language)
      : '';
  return [
    fill(labels.chartRanking, {
      type: labels.barChart,
      subject: subjectIn(view, view.subject, { language, labels }),
      entries: counted(countIn(language, ranked.length), labels.entryOne, labels.entries),
      date: formatPartialDate(view.to, language),
      highest: said(ranked[0]),
      lowest: said(ranked.at(-1)),
    }),
    ...ranked.slice(0, mostDescribed).map(({ series, last }) =>
      fill(labels.chartEntry, {
        name: series.title,
        value: exactly(last.value, view, language),
      }),
    ),
    ...(ranked.length > mostDescribed
      ? [fill(labels.chartMoreInTable, { count: countIn(language, ranked.length - mostDescribed) })]
      : []),
  ].join(' ');
}
