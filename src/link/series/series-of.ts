import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { DatedObservation } from '../../model/data/observations.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { periodContains, type Period } from '../../model/dates/period.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';

/** An entity's values in a dataset by date, without missing values. */
export interface EntitySeries {
  dataset: Dataset;
  column: Column;
  observations: readonly DatedObservation[];
}

/**
 * The series of an entity in a dataset: the first number column over the first date column. None if it has several values
 * on a date, since another column tells its rows apart.
 */
export function seriesOf(dataset: Dataset, entity: EntityId): EntitySeries | undefined {
  const column = dataset.table.column('number');
  if (!column) return undefined;
  const observations = dataset.table.observations(column, entity).dated();
  const isSeries = observations.length > 0 && repeatedDate(dataset, entity) === undefined;
  return isSeries ? { dataset, column, observations } : undefined;
}

/** The first date of which an entity has several values, so that they are no series. */
export function repeatedDate({ table }: Dataset, entity: EntityId): PartialDate | undefined {
  // Only another column can tell such rows apart: reading the table has checked that no two have one key.
  const keys = table.columns.filter(({ type }) => type === 'entity' || type === 'date');
  const column = table.column('number');
  if (!column || keys.length <= 2) return undefined;
  return table.observations(column, entity).repeatedDate();
}

/** The part of a series within a period; all of it if nothing is within. */
export function seriesWithin(series: EntitySeries, period: Period): EntitySeries {
  const within = series.observations.filter(({ date }) => periodContains(period, date));
  return within.length > 0 ? { ...series, observations: within } : series;
}
