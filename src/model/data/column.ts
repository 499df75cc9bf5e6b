import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityId } from '../ids/entity-id.ts';
import type { Confidence, Status } from '../values/assessment.ts';
import type { SourceKey } from '../ids/source-key.ts';

/** The types of columns. */
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
  /** How sure you are of the values of the row: `high`, `medium` or `low`. */
  'confidence',
  /** How well they are established: `confirmed`, `reported`, `estimated`, `disputed`, `unverified` or `withdrawn`. */
  'status',
] as const;
export type ColumnType = (typeof columnTypes)[number];

/** A column of a table. */
export interface Column {
  /** Its name in the header: `value`. */
  id: string;
  type: ColumnType;
  /** Its heading: `Market capitalisation`. */
  label: string;
  /** Unit of its numbers: `US$ bn`. */
  unit?: string;
  /** Decimals shown of its numbers: `1`. */
  decimals?: number;
}

/** A cell as a table stores it: dates, ids and keys are strings, a missing value is `null`. */
export type Cell = string | number | boolean | null;

/** The value of a cell, in the type of its column. */
export type CellValue =
  | { type: 'entity'; value: EntityId }
  | { type: 'date'; value: PartialDate }
  | { type: 'number'; value: number }
  | { type: 'source'; value: SourceKey }
  | { type: 'text'; value: string }
  | { type: 'boolean'; value: boolean }
  | { type: 'confidence'; value: Confidence }
  | { type: 'status'; value: Status };
