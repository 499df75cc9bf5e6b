import { seriesColumn } from '../../link/series/series-column.ts';
import type { Site } from '../../link/site/site.ts';
import { withTraits, type ChartTypes, type TypedChart } from '../../model/records/chart-traits.ts';
import { namedEvents, severalColumns, type Chart } from '../../model/records/chart.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import { isEmptyPeriod } from '../../model/dates/period.ts';
import { noKind } from '../../model/ids/kind-id.ts';
import { hasUnreadFields } from '../../model/kinds/unread-fields.ts';
import { once } from '../../model/lazy/once.ts';
import { checkChartColumns } from './check-chart-columns.ts';
import { checkChartValues } from './check-chart-values.ts';
import { idsNamed } from '../names/named-instead.ts';
import { unknownNames, type KnownNames, type NamesOfList } from '../names/unknown-names.ts';
import { placeInChart } from '../places/place-in-chart.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { entityId, type EntityId } from '../../model/ids/entity-id.ts';
import {
  error,
  hasErrors,
  warning,
  type Location,
  type Problem,
} from '../../model/problems/problem.ts';

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
    return [...problems, ...checkChartValues(chart, dataset, site)];
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
      const kind = entity && kinds.get(entity.kind);
      // Whether its kind is an event is not known.
      return kind?.unreadFields === 'all' || (unread?.has('entity', id) ?? false);
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
    ...(chart.events.length > 0 ? undatedEvents(chart, site, dated()) : []),
  ];
}

/** What a file has beside the id of its dataset: `data/exports.csv`. */
const folderOrEnding = /^.*\/|\.[a-z]+$/g;

function unknownData(chart: Chart, id: string, datasets: Site['datasets']): Problem {
  const name = id.replaceAll(folderOrEnding, '');
  const message = `\`data: ${id}\` names no dataset.${didYouMean(name, datasets.keys())}`;
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
  { eventIds, entities, kinds }: Site,
  dated: ReadonlySet<EntityId>,
): Problem[] {
  return namedEvents(chart).flatMap((id, index) => {
    if (!eventIds.has(id) || dated.has(id)) return [];
    const kind = kinds.get(entities.get(id)?.kind ?? noKind);
    if (kind && hasUnreadFields(kind)) return [];
    const message = `\`${id}\` in \`events\` has no date, so the chart cannot mark it.`;
    const fix = `Add the date that marks its start to \`${id}\`, or remove it from the chart.`;
    return [warning(placeInChart(chart, `events.${index}`), 'missing-field', message, fix)];
  });
}

/** What `highlight` may name: entities, the values of the column that defines the series, or several columns. */
function seriesNames(chart: TypedChart, dataset: Dataset, entities: Site['entities']): KnownNames {
  const { table } = dataset;
  const several = severalColumns(chart);
  if (several.length > 0) return new Set(several);
  const column = seriesColumn(chart, table);
  return !column || column.type === 'entity' ? entities : table.distinct(column);
}
