import type { Chart } from '../../model/records/chart.ts';
import { columnIndex, type Dataset } from '../../model/data/dataset.ts';
import { fill, type Labels } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { comparePartialDates, parsePartialDate } from '../../model/dates/partial-date.ts';

/** The line chart of an entity on its own page, from a dataset with `profile: true`. */
export function profileChart(
  dataset: Dataset,
  entity: { id: string; title: string },
  labels: Labels,
  language: string,
): Chart {
  const column = dataset.columns[columnIndex(dataset, 'number')];
  const period = periodOf(dataset, entity.id, language);
  const measure = column?.label ?? dataset.title;
  return {
    id: `${dataset.id}-${entity.id}`,
    path: dataset.path,
    at: dataset.at,
    title: fill(labels.chartSubjectOf, { column: measure, name: entity.title }),
    subtitle: [column?.unit, period].filter(Boolean).join(', '),
    type: 'line',
    data: dataset.id,
    entities: [entity.id],
    scale: 'linear',
    events: 'auto',
    facets: false,
    highlight: [],
  };
}

function periodOf(dataset: Dataset, id: string, language: string): string {
  const [entityAt, dateAt] = [columnIndex(dataset, 'entity'), columnIndex(dataset, 'date')];
  const dates = dataset.rows
    .filter(({ cells }) => cells[entityAt] === id)
    .flatMap(({ cells }) => parsePartialDate(String(cells[dateAt] ?? '')) ?? [])
    .sort(comparePartialDates);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [formatPartialDate(first, language), formatPartialDate(last, language)];
  return from === to ? from : `${from} – ${to}`;
}
