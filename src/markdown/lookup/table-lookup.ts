import type { Site } from '../../link/site/site.ts';
import { findObservation, type FoundObservation } from '../../link/series/find-observation.ts';
import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Moment } from '../../model/data/moment.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';

/** A dataset without its rows. */
export interface DatasetHead extends Pick<Dataset, 'id' | 'sources'> {
  /** In the order of the header. */
  columns: readonly Column[];
}

/** Which number of a table is wanted. */
export interface WantedNumber {
  dataset: string;
  /** Id of the column. */
  column: string;
  /** Absent where the table has no entities. */
  entity?: EntityId;
  when?: Moment | PartialDate;
}

/** Reads tables in parts: an edit of a row concerns only the texts that show a number of it. */
export interface TableLookup {
  head(dataset: string): DatasetHead | undefined;
  /** A number by its date or moment, within the period of the site. */
  number(wanted: WantedNumber): FoundObservation;
}

/** Reads the tables of a site. */
export function buildTableLookup({ datasets, records }: Site): TableLookup {
  return {
    head(id) {
      const dataset = datasets.get(id);
      return dataset && { id, sources: dataset.sources, columns: dataset.table.columns };
    },
    number({ dataset, column: id, entity, when }) {
      const table = datasets.get(dataset)?.table;
      const column = table?.column({ id });
      if (!table || !column) throw new Error(`${dataset} has no column ${id}.`);
      return findObservation(table.observations(column, entity), when, records.settings.period);
    },
  };
}
