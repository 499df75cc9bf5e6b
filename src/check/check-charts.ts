import { findChartFault } from '../link/series/chart-fault.ts';
import { formIgnoring } from '../link/series/chart-form.ts';
import { datedColumns } from '../link/series/dated-columns.ts';
import { seriesColumn } from '../link/series/series-column.ts';
import { isShownIn, spanOf, valuesOf } from '../link/series/values-of-chart.ts';
import { pointsUntilPeriod } from '../link/series/until-period.ts';
import type { Site } from '../link/site/site.ts';
import {
  readsKey,
  withTraits,
  type ChartTypes,
  type TypedChart,
} from '../model/records/chart-traits.ts';
import { isTakenOver, namedEvents, severalColumns, type Chart } from '../model/records/chart.ts';
import type { Dataset } from '../model/data/dataset.ts';
import { isEmptyPeriod, periodContains } from '../model/dates/period.ts';
import { once } from '../model/lazy/once.ts';
import { checkChartColumns } from './check-chart-columns.ts';
import { idsNamed } from './names/named-instead.ts';
import { unknownNames, type KnownNames, type NamesOfList } from './names/unknown-names.ts';
import { placeInChart } from './places/place-in-chart.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { entityId, type EntityId } from '../model/ids/entity-id.ts';
import {
  error,
  hasErrors,
  warning,
  type Location,
  type Problem,
} from '../model/problems/problem.ts';

/** Checks that every chart file names an existing dataset, columns, entities and events, and that it shows a value. */
export function checkCharts(site: Site, types: ChartTypes): Problem[] {
  const { records, datasets, events } = site;
  const known: ChartNames = {
    site,
    ofEntities: namesOfEntities(site),
    dated: once(() => new Set(events.map(({ id }) => id))),
  };
  return records.charts.flatMap((written) => {
    const chart = withTraits(written, types);
    const { data } = chart;
    const dataset = data === undefined ? undefined : datasets.get(data);
    const problems = checkNames(chart, dataset, known);
    // What a chart shows follows from the names in it and from its table.
    const isUncertain =
      hasErrors(problems) || (data !== undefined && records.unread?.has('dataset', data));
    if (isUncertain && !isEmptyPeriod(chart)) return problems;
    return [...problems, ...checkValues(chart, dataset, site)];
  });
}

/** What the names in charts are checked against. */
interface ChartNames {
  site: Site;
  ofEntities: Omit<NamesOfList, 'known' | 'noun'>;
  /** The events that have a date. */
  dated: () => ReadonlySet<EntityId>;
}

function namesOfEntities({ records, entities, kinds, names }: Site): ChartNames['ofEntities'] {
  const { unread, drafts } = records;
  return {
    code: 'unknown-entity',
    isUnread(id) {
      const entity = entities.get(entityId(id));
      const isPartial = entity && kinds.get(entity.kind)?.isPartial;
      return (isPartial || unread?.has('entity', id)) ?? false;
    },
    idsNamed: (name) => idsNamed(name, 'entity', names),
    draftOf: (id) => drafts?.find(id, 'entity'),
  };
}

/** What is wrong with the dataset, columns, entities and events that a chart names. */
function checkNames(
  chart: TypedChart<Chart>,
  dataset: Dataset | undefined,
  { site, ofEntities, dated }: ChartNames,
): Problem[] {
  const { records, datasets, entities, eventIds } = site;
  const unknown = (key: string, names: readonly string[], known: KnownNames, noun: string) => {
    const placeOf = (index: number): Location => placeInChart(chart, `${key}.${index}`);
    return unknownNames({ key, names, placeOf }, { ...ofEntities, known, noun });
  };
  const missing = dataset ? undefined : chart.data;
  const isMissing = missing && !records.unread?.has('dataset', missing);
  const series = dataset ? seriesNames(chart, dataset, entities) : entities;
  return [
    ...(isMissing ? [unknownData(chart, missing, datasets)] : []),
    ...(dataset ? checkChartColumns(chart, dataset) : []),
    ...unknown('entities', chart.entities ?? [], entities, 'entity'),
    ...(missing ? [] : unknown('highlight', chart.highlight, series, 'series')),
    ...unknown('events', namedEvents(chart), eventIds, 'event'),
    ...(chart.events.length > 0 ? undatedEvents(chart, eventIds, dated()) : []),
  ];
}

/** Why a chart shows nothing, or what it cannot show of what it names. */
function checkValues(
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
  ];
}

function unknownData(chart: Chart, id: string, datasets: Site['datasets']): Problem {
  const message = `\`data: ${id}\` names no dataset.${didYouMean(id, datasets.keys())}`;
  return error(
    placeInChart(chart, 'data'),
    'unknown-data',
    message,
    'Correct the id, or add the dataset to `data/`.',
  );
}

/** Warns about events without a date, which a chart cannot place. */
function undatedEvents(
  chart: Chart,
  eventIds: ReadonlySet<EntityId>,
  dated: ReadonlySet<EntityId>,
): Problem[] {
  return namedEvents(chart).flatMap((id, index) => {
    if (!eventIds.has(id) || dated.has(id)) return [];
    const message = `\`${id}\` in \`events\` has no date, so the chart cannot mark it.`;
    const fix = `Add the date that marks its start to \`${id}\`, or remove it from the chart.`;
    return [warning(placeInChart(chart, `events.${index}`), 'missing-field', message, fix)];
  });
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

/** What `highlight` may name: entities, the values of the column that defines the series, or several columns. */
function seriesNames(chart: TypedChart, dataset: Dataset, entities: Site['entities']): KnownNames {
  const { table } = dataset;
  const several = severalColumns(chart);
  if (several.length > 0) return new Set(several);
  const column = seriesColumn(chart, table);
  return !column || column.type === 'entity' ? entities : table.distinct(column);
}
