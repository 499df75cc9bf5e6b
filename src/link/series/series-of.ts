import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { DatedObservation } from '../../model/data/observations.ts';
import { periodContains, type Period } from '../../model/dates/period.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';

/** An entity's values in a dataset by date, without missing values. */
export interface EntitySeries {
  dataset: Dataset;
  column: Column;
  observations: readonly DatedObservation[];
}

/** The series of an entity in a dataset: the first number column over the first date column. */
export function seriesOf(dataset: Dataset, entity: EntityId): EntitySeries | undefined {
  const column = dataset.table.column('number');
  if (!column) return undefined;
  const observations = dataset.table.observations(column, entity).dated();
  return observations.length > 0 ? { dataset, column, observations } : undefined;
}

/** The part of a series within a period; all of it if nothing is within. */
export function seriesWithin(series: EntitySeries, period: Period): EntitySeries {
  const within = series.observations.filter(({ date }) => periodContains(period, date));
  return within.length > 0 ? { ...series, observations: within } : series;
}
