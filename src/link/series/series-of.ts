import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { DatedObservation } from '../../model/data/observations.ts';
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
