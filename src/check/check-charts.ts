import type { Chart } from '../model/records/chart.ts';
import type { Dataset } from '../model/data/dataset.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { error, type Location, type Problem, type ProblemCode } from '../model/problems/problem.ts';
import type { Records } from '../model/records/records.ts';

/** Every chart of `charts/` draws a dataset that exists, by columns it has, with entities and events that exist. */
export function checkCharts({ charts, datasets, entities }: Records): Problem[] {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const entityIds = new Set(entities.map((entity) => entity.id));
  const eventIds = new Set(entities.filter(({ kind }) => kind === 'event').map(({ id }) => id));
  return charts.flatMap((chart) => {
    const dataset = chart.data === undefined ? undefined : byId.get(chart.data);
    if (chart.data !== undefined && !dataset) return [unknownData(chart, chart.data, byId)];
    return [
      ...(dataset ? checkColumns(chart, dataset) : []),
      ...checkIds(chart, 'entities', chart.entities ?? [], entityIds, 'entity'),
      ...checkIds(
        chart,
        'highlight',
        chart.highlight,
        dataset ? seriesNames(chart, dataset, entityIds) : entityIds,
        'series',
      ),
      ...checkIds(chart, 'events', chart.events === 'auto' ? [] : chart.events, eventIds, 'event'),
    ];
  });
}

function unknownData(chart: Chart, id: string, byId: ReadonlyMap<string, Dataset>): Problem {
  const message = `\`data: ${id}\` names no dataset.${didYouMean(id, byId.keys())}`;
  return error(
    placeInChart(chart, 'data'),
    'unknown-data',
    message,
    'Correct the id, or add the dataset to `data/`.',
  );
}

function checkColumns(chart: Chart, dataset: Dataset): Problem[] {
  const known = dataset.table.columns.map(({ id }) => id);
  return (['x', 'y', 'series'] as const).flatMap((key) => {
    const column = chart[key];
    if (column === undefined || known.includes(column)) return [];
    const message = `\`${key}: ${column}\` names no column of \`${dataset.id}\`.${didYouMean(column, known)}`;
    return [
      error(
        placeInChart(chart, key),
        'invalid-value',
        message,
        `Write one of ${known.join(', ')}.`,
      ),
    ];
  });
}

function checkIds(
  chart: Chart,
  key: 'entities' | 'highlight' | 'events',
  written: readonly string[],
  known: ReadonlySet<string>,
  noun: string,
): Problem[] {
  const code: ProblemCode = 'unknown-entity';
  return written.flatMap((id, index) => {
    if (known.has(id)) return [];
    const message = `\`${id}\` under \`${key}\` names no ${noun}.${didYouMean(id, known)}`;
    return [
      error(placeInChart(chart, `${key}.${index}`), code, message, 'Correct the id, or remove it.'),
    ];
  });
}

/** What `highlight` may name: entities, or the words of the column that tells the series apart. */
function seriesNames(
  chart: Chart,
  dataset: Dataset,
  entityIds: ReadonlySet<string>,
): ReadonlySet<string> {
  const { table } = dataset;
  const column = table.column(chart.series === undefined ? 'entity' : { id: chart.series });
  return !column || column.type === 'entity' ? entityIds : table.distinct(column);
}

/** Where a value of a chart's file stands, by its path: `data`, `entities.0`. */
export function placeInChart(chart: Chart, path: string): Location {
  return { ...chart.at, ...chart.keyPositions?.[path] };
}
