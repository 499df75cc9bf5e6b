import { standing, type Assessment } from './assessment.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Position } from '../problems/problem.ts';
import type { SourceKey } from '../ids/source-key.ts';

/** A value in the type of its field, as loading has parsed it. Relations are not values. */
export type FieldValue =
  | { type: 'text' | 'url'; value: string }
  | { type: 'number'; value: number; unit?: string }
  | { type: 'date'; value: PartialDate }
  | { type: 'boolean'; value: boolean };

/** The source, date, note, confidence and status of a value. */
export interface Statement extends Assessment {
  /** Keys of its sources; may be empty. */
  sources: SourceKey[];
  /** Position of each key. */
  sourcesAt?: Position[];
  /** The date on which the value held. */
  asOf?: PartialDate;
  /** What readers must know about it. */
  note?: string;
  at: Position;
}

/** A value with what its author says about it: `{value: 112771, asOf: 2021-12-31, source: tencent-ar-2021}`. */
export type SourcedValue = FieldValue & Statement;

/** The preferred one of several values: the first, except that a withdrawn value never is. */
export function preferredOf(values: readonly SourcedValue[]): SourcedValue | undefined {
  return standing(values)[0];
}
