import type { FieldValue, SourcedValue } from '../../src/model/values/sourced-value.ts';
import { partialDate } from './partial-date.ts';

/** Words that a field holds, without a source. */
export function textValue(value: string): SourcedValue {
  return unsourced({ type: 'text', value });
}

/** A number that a field holds, without a source. */
export function numberValue(value: number): SourcedValue {
  return unsourced({ type: 'number', value });
}

/** A date that a field holds, without a source. */
export function dateValue(text: string): SourcedValue {
  return unsourced({ type: 'date', value: partialDate(text) });
}

function unsourced(value: FieldValue): SourcedValue {
  return { ...value, sources: [], at: { line: 1, column: 1 } };
}
