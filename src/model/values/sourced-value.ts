import type { PartialDate } from '../dates/partial-date.ts';
import type { Position } from '../problems/problem.ts';
import type { SourceKey } from '../ids/source-key.ts';

/** A value as its file states it, in the type that its field has. Loading reads it once; a relation is no value. */
export type FieldValue =
  | { type: 'text' | 'url'; value: string }
  | { type: 'number'; value: number; unit?: string }
  | { type: 'date'; value: PartialDate }
  | { type: 'boolean'; value: boolean };

/** Where a value comes from, and when it held. */
export interface Statement {
  /** Keys of the sources that state it; empty when none was given. */
  sources: SourceKey[];
  /** Where each of the keys stands. */
  sourcesAt?: Position[];
  /** The date the value held on. */
  asOf?: PartialDate;
  /** What a reader must know of it. */
  note?: string;
  at: Position;
}

/** A value with where it comes from: `{value: 112771, asOf: 2021-12-31, source: tencent-ar-2021}`. */
export type SourcedValue = FieldValue & Statement;
