import { findChartFault } from '../../link/series/chart-fault.ts';
import { formIgnoring, lacksTwoDates } from '../../link/series/chart-form.ts';
import { datedColumns } from '../../link/series/dated-columns.ts';
import { seriesColumn } from '../../link/series/series-column.ts';
import { pointsUntilPeriod } from '../../link/series/until-period.ts';
import { isShownIn, spanOf, valuesOf } from '../../link/series/values-of-chart.ts';
import type { Site } from '../../link/site/site.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import { periodContains } from '../../model/dates/period.ts';
import { error, warning, type Problem } from '../../model/problems/problem.ts';
import { readsKey, type TypedChart } from '../../model/records/chart-traits.ts';
import { isTakenOver, namedEvents, type Chart } from '../../model/records/chart.ts';
import { placeInChart } from '../places/place-in-chart.ts';

/** Why a chart shows nothing, or what it cannot show of what it names. */
export function checkChartValues(
  chart: TypedChart<Chart>,
  dataset: Dataset | undefined,
  { records, events }: Site,
): Problem[] {
  const drawn = dataset ? pointsUntilPeriod(chart, dataset, records.settings.period) : chart;
  const fault = findChartFault(drawn, dataset);
  if (fault) return [error(placeInChart(drawn, fault.key), fault.code, fault.message, fault.fix)];
  if (!dataset) return [];
  return [
    ...absentSeries(chart, dataset),
    ...eventsOutside(chart, dataset, events),
    ...negativeInStack(chart, dataset),
    ...oneDateEach(chart, dataset),
  ];
}

/** Warns about entities without a row, which a chart of a dataset can neither show nor highlight. */
function absentSeries(chart: TypedChart<Chart>, { id: data, table }: Dataset): Problem[] {
  const column = seriesColumn(chart, table);
  const ofEntities = column?.type === 'entity' ? column : table.column('entity');
  if (!ofEntities) {
    const isIdle = chart.entities && !isTakenOver(chart, 'entities');
    return isIdle ? [idleEntities(chart, data)] : [];
  }
  const present = table.distinct(ofEntities);
  const highlight = column?.type === 'entity' ? chart.highlight : [];
  return Object.entries({ entities: chart.entities ?? [], highlight }).flatMap(([key, ids]) =>
    ids.flatMap((id, index) => {
      if (present.has(id)) return [];
      const message = `\`${id}\` in \`${key}\` has no row in \`${data}\`, so the chart does not show it.`;
      const at = placeInChart(chart, `${key}.${index}`);
      return [warning(at, 'no-such-value', message, 'Add its rows, or remove it.')];
    }),
  );
}

function idleEntities(chart: Chart, data: string): Problem {
  const message = `\`entities\` has no effect: \`${data}\` has no column of the type \`entity\`.`;
  const fix = 'Remove it, or give the column of the entities this type.';
  return warning(placeInChart(chart, 'entities'), 'unknown-field', message, fix);
}

/** Warns about events before or after all values of a chart over time, which it cannot mark. */
function eventsOutside(
  chart: TypedChart<Chart>,
  dataset: Dataset,
  events: Site['events'],
): Problem[] {
  const named = isTakenOver(chart, 'events') ? [] : namedEvents(chart);
  if (named.length === 0 || !marksEvents(chart, dataset)) return [];
  const { table } = dataset;
  const span = spanOf(chart, table, datedColumns(chart, table), isShownIn(chart));
  if (!span) return [];
  return named.flatMap((id, index) => {
    const event = events.find((each) => each.id === id);
    if (!event || periodContains(span, event.date)) return [];
    const message = `\`${id}\` in \`events\` is dated ${event.date}, but the values of the chart are from ${span.from} to ${span.to}, so the chart does not mark it.`;
    const at = placeInChart(chart, `events.${index}`);
    return [warning(at, 'no-such-value', message, 'Remove it, or show more dates.')];
  });
}

/** Whether a chart marks events on the dates of its data. On one that does not, `events` is a key without effect. */
function marksEvents(chart: TypedChart, dataset: Dataset): boolean {
  const { traits } = chart;
  if (!readsKey(traits, 'events') || traits.draws === 'site') return false;
  return formIgnoring('events', chart, dataset) === undefined;
}

/** Warns about a comparison of two dates of which no series has both: only its table would be shown. */
function oneDateEach(chart: TypedChart<Chart>, dataset: Dataset): Problem[] {
  if (!lacksTwoDates(chart, dataset)) return [];
  const key = (['from', 'to'] as const).find((each) => chart[each] !== undefined) ?? 'type';
  const message = `\`type: ${chart.type}\` compares two dates, but no series of \`${dataset.id}\` has values on two${key === 'type' ? '' : ' within the dates of the chart'}.`;
  const fix =
    key === 'type'
      ? 'Add rows, or choose another type.'
      : `Correct \`${key}\`, or choose another type.`;
  return [warning(placeInChart(chart, key), 'no-such-value', message, fix)];
}

/** Warns about stacked values below zero: nothing can be stacked there, so the stack has gaps. */
function negativeInStack(chart: TypedChart<Chart>, { id, table }: Dataset): Problem[] {
  if (!chart.traits.stacks || !hasValueBelowZero(chart, table)) return [];
  const message = `\`type: ${chart.type}\` stacks amounts, but \`${id}\` has values below zero, which leave gaps in the chart.`;
  const at = placeInChart(chart, 'type');
  return [warning(at, 'invalid-value', message, 'Write `type: line`, or choose other values.')];
}

function hasValueBelowZero(chart: TypedChart, table: Dataset['table']): boolean {
  const columns = datedColumns(chart, table);
  for (const { values } of valuesOf(chart, table, columns, isShownIn(chart))) {
    if (values.some((value) => value < 0)) return true;
  }
  return false;
}
