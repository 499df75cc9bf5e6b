import type { ShownValue } from '../../../model/values/shown-value.ts';

/** A line of an entity’s facts. */
export interface FactView {
  label: string;
  values: FactValueView[];
  /** Values the preferred one is disputed or preceded by. */
  others: FactValueView[];
}

/** One value of a fact, with the numbers of its references on the page. */
export interface FactValueView extends ShownValue {
  references: number[];
  /** `as of 31 December 2021`, the note: what stands small under the value. */
  detail?: string;
}
