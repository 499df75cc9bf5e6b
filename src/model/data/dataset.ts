import { z } from 'zod';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Location, Position } from '../problems/problem.ts';
import type { SitePath } from '../addresses/path.ts';
import type { SourceKey } from '../sources/source.ts';

export const columnTypes = [
  /** Id of an entity: `tencent`. */
  'entity',
  /** Day, month or year: `2021-02-17`, `2021-02`, `2021`. */
  'date',
  /** Digits with an optional sign, decimal point and exponent: `-0.5`, `1.2e9`. */
  'number',
  /** Key of a source: `nasdaq-archive`. */
  'source',
  /** Any text. */
  'text',
  /** `true` or `false`. */
  'boolean',
] as const;
export type ColumnType = (typeof columnTypes)[number];

const columnSchema = z.strictObject({
  /** What its cells hold: `number`. */
  type: z.enum(columnTypes),
  /** Heading of the column: `Market capitalisation`; the column's name in words when absent. */
  label: z.string().min(1).optional(),
  /** Unit of its numbers: `US$ bn`, `%`. */
  unit: z.string().optional(),
  /** Decimals its numbers are shown with: `1`. */
  decimals: z.int().min(0).max(12).optional(),
});

/** `data/ID.yaml`: what the table beside it holds. */
export const datasetSchema = z.strictObject({
  /** Name of the dataset: `Market capitalisation of internet companies`. */
  title: z.string().min(1),
  /** One sentence on what it holds and how it was made. */
  description: z.string().optional(),
  /** SPDX id or text: `CC-BY-4.0`; the site's licence when absent. */
  license: z.string().optional(),
  /** Key or keys of the sources of the whole table. */
  source: z.union([z.string(), z.array(z.string())]).optional(),
  /** True to draw it on the page of each entity that has rows. */
  profile: z.boolean().default(false),
  /** Warn when the newest row is older than so many days: `400d`. */
  staleAfter: z
    .string()
    .regex(/^\d+d$/, 'An age is written in days: 400d.')
    .optional(),
  /** The table's columns, by the names in its header. */
  columns: z.record(z.string(), columnSchema),
});
export type DatasetFile = z.infer<typeof datasetSchema>;

export interface Column {
  id: string;
  type: ColumnType;
  label: string;
  unit?: string;
  decimals?: number;
}

/** Text, dates, ids and keys are text; a missing value is `null`. */
export type Cell = string | number | boolean | null;

export interface Row {
  /** Line of the CSV file, counted from 1. */
  line: number;
  /** In the order of the dataset's columns. */
  cells: Cell[];
}

/** What the cells of a column name: an entity or a source, with the first place it stands at. */
export interface CellName {
  type: 'entity' | 'source';
  text: string;
  /** Cells that hold it. */
  count: number;
  /** In the table's file. */
  at: Position;
}

/** A table in long form with its description. */
export interface Dataset {
  id: string;
  title: string;
  description?: string;
  license?: string;
  sources: SourceKey[];
  /** Where each of the keys stands, in the file of the description. */
  sourcesAt?: Position[];
  /** Each entity and source its cells name, once. */
  cellNames?: CellName[];
  profile: boolean;
  /** Days after which the newest row is stale. */
  staleAfterDays?: number;
  columns: Column[];
  rows: Row[];
  /** The table's file, relative to the content folder: `data/market-cap.csv`. */
  file: string;
  path: SitePath;
  at: Location;
}

/** Index of the first column of a type, or of a named column; -1 when there is none. */
export function columnIndex(dataset: Dataset, wanted: ColumnType | { id: string }): number {
  if (typeof wanted === 'string') return dataset.columns.findIndex((each) => each.type === wanted);
  return dataset.columns.findIndex((each) => each.id === wanted.id);
}

/** The date in a cell of a date column, which was read as one when the table was loaded. */
export function dateIn(cell: Cell | undefined): PartialDate | undefined {
  return typeof cell === 'string' ? (cell as PartialDate) : undefined;
}
