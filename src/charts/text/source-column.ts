import type { Dataset } from '../../model/data/dataset.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { TableCell, TableHead } from './records-table.ts';

/** A record with the source of its row. */
interface Sourced {
  source?: SourceKey | undefined;
}

/** How the sources of rows are headed, as in the dataset. */
export function headOfSources({ table }: Dataset): string {
  return table.column('source')?.label ?? '';
}

/** The column of a file for the sources of records, if a record has one. */
export function sourceColumn(
  records: readonly Sourced[],
  dataset: Dataset,
): { heads: TableHead[]; cellsOf: (record: Sourced) => TableCell[] } {
  const hasSources = records.some(({ source }) => source !== undefined);
  return {
    heads: hasSources ? [{ label: headOfSources(dataset), isInFileOnly: true }] : [],
    cellsOf: ({ source = null }) => (hasSources ? [source] : []),
  };
}
