import type { Assessment } from '../../../model/values/assessment.ts';
import type { ShownValue } from '../../../model/values/shown-value.ts';

/** A line of an entity's facts. */
export interface FactView {
  label: string;
  /** The preferred value, or a list; empty if all have been withdrawn. */
  values: FactValueView[];
  /** Disputed, former and withdrawn values. */
  others: FactValueView[];
}

/** One value of a fact, with the numbers of its references on the page. */
export interface FactValueView extends ShownValue, Assessment {
  references: number[];
  /** Small print under the value: `as of 31 December 2021`, the note. */
  detail?: string;
}
