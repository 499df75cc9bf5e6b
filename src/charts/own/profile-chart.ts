import { commaIn } from '../../model/text/language.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { chartSchema, type Chart } from '../../model/records/chart.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import { fill, type Labels } from '../../model/labels/labels.ts';
import { formatDateRange } from '../../model/dates/format-date.ts';

/** Of a line chart. Parsed once, since a site has such a chart for each of thousands of entities. */
const defaults = chartSchema.parse({ title: '-', type: 'line' });

/** The line chart on an entity's page, from a dataset with `profile: true`. */
export function profileChart(
  dataset: Dataset,
  entity: { id: EntityId; title: string },
  labels: Labels,
  language: string,
): Chart {
  const column = dataset.table.column('number');
  const period = periodOf(dataset, entity.id, language);
  const measure = column?.label ?? dataset.title;
  return {
    ...defaults,
    id: `${dataset.id}-${entity.id}`,
    path: dataset.path,
    at: dataset.at,
    title: fill(labels.chartSubjectOf, { column: measure, name: entity.title }),
    subtitle: [column?.unit, period].filter(Boolean).join(commaIn(language)),
    data: dataset.id,
    entities: [entity.id],
    events: 'auto',
  };
}

function periodOf({ table }: Dataset, id: EntityId, language: string): string {
  const period = table.period(id);
  return period ? formatDateRange(period.from, period.to, language) : '';
}
