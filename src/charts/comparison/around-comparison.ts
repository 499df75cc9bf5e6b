import { fill } from '../../model/labels/labels.ts';
import { listCommaIn } from '../../model/text/language.ts';
import type { PreparedChart } from '../contract/prepared-chart.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import { shownSources } from '../data/series.ts';
import { notesOnAssessedView } from '../text/assessment-notes.ts';
import { dataOfChart } from '../text/data-of-chart.ts';
import { notesOnView } from '../text/line-notes.ts';
import { noteOnRowsCut } from '../text/rows-cut.ts';
import { buildComparedView, type ComparedValues, type Comparison } from './compared-values.ts';

/** Everything around the drawing of a comparison. `drawn` is the number of its rows. */
export function aroundComparison(
  view: ChartView,
  found: Comparison,
  shown: number,
  input: ChartInput,
): Pick<PreparedChart, 'hasLinks' | 'legend' | 'notes' | 'sources' | 'to' | 'table' | 'rows'> {
  const { labels } = input;
  const { pairs, undrawn, missing } = found;
  const compared = buildComparedView(view, found);
  return {
    hasLinks: false,
    legend: [],
    notes: [
      ...notesOnView(view, input),
      ...notesOnAssessedView(compared, input),
      ...(missing.length > 0
        ? [fill(labels.chartLeavesOut, { names: missing.join(listCommaIn(input.language)) })]
        : []),
      ...noteOnRowsCut(shown, pairs.length, input),
    ],
    sources: shownSources(
      view.sources,
      [...pairs, ...undrawn].flatMap(({ first, last }) => [first.source, last.source]),
    ),
    to: lastDay(pairs) ?? view.to,
    ...dataOfChart(compared, input),
  };
}

/** Only the table, for a chart without two dates to compare. */
export function withoutTwoDates(
  view: ChartView & { compared: Comparison },
  input: ChartInput,
): PreparedChart {
  // A note says of others that a logarithmic scale cannot show them.
  const hasUndrawn = view.compared.undrawn.length > 0;
  return {
    hasLinks: false,
    legend: [],
    scaleNotes: [],
    description: '',
    notes: [...notesOnView(view, input), ...(hasUndrawn ? [] : [input.labels.chartTwoDates])],
    sources: view.sources,
    to: view.to,
    ...dataOfChart(view, input),
  };
}

function lastDay(pairs: readonly ComparedValues[]): ComparedValues['last']['date'] | undefined {
  let latest: ComparedValues['last'] | undefined;
  for (const { last } of pairs) if (!latest || last.time > latest.time) latest = last;
  return latest?.date;
}
