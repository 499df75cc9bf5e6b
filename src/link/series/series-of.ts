import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import { columnIndex, dateIn, type Column, type Dataset } from '../../model/data/dataset.ts';
import type { EntityId } from '../../model/records/entity.ts';
import type { SourceKey } from '../../model/sources/source.ts';

/** One dated value of an entity in a dataset. */
export interface Observation {
  date: PartialDate;
  value: number;
  sources: SourceKey[];
}

/** An entity's values in a dataset, by date; missing values are left out. */
export interface EntitySeries {
  dataset: Dataset;
  column: Column;
  observations: Observation[];
}

/** The series of each entity that has rows in the dataset: its first number column over its first date column. */
export function seriesByEntity(dataset: Dataset): Map<EntityId, EntitySeries> {
  const [entityAt, dateAt, numberAt, sourceAt] = (
    ['entity', 'date', 'number', 'source'] as const
  ).map((type) => columnIndex(dataset, type));
  const column = dataset.columns[numberAt ?? -1];
  const series = new Map<EntityId, EntitySeries>();
  if (!column) return series;
  for (const { cells } of dataset.rows) {
    const entity = cells[entityAt ?? -1];
    const value = cells[numberAt ?? -1];
    const date = dateIn(cells[dateAt ?? -1]);
    if (typeof entity !== 'string' || typeof value !== 'number' || !date) continue;
    const source = cells[sourceAt ?? -1];
    const known = series.get(entity) ?? { dataset, column, observations: [] };
    known.observations.push({
      date,
      value,
      sources: typeof source === 'string' ? [source] : dataset.sources,
    });
    series.set(entity, known);
  }
  for (const { observations } of series.values()) {
    observations.sort((a, b) => comparePartialDates(a.date, b.date));
  }
  return series;
}
