import type { PartialDate } from '../dates/partial-date.ts';
import type { Position } from '../problems/problem.ts';
import type { SourceKey } from '../sources/source.ts';

/** A value with where it comes from: `{value: 112771, asOf: 2021-12-31, source: tencent-ar-2021}`. */
export interface SourcedValue<Value extends FieldValue = FieldValue> {
  value: Value;
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

/** What a field of an entity may hold. Dates and addresses are text that has been read as such. */
export type FieldValue = string | number | boolean;
