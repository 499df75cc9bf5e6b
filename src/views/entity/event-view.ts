import type { EntityLink, PageLink } from '../parts/links/page-link.ts';
import type { ChangeView } from '../parts/statements/key-figure-view.ts';

/** The parts of an event's page that other entities lack. */
export interface EventView {
  /** The events before and after it that involve one of its parties. */
  previous?: PageLink;
  next?: PageLink;
  /** Values of those it involves, from datasets with `profile: true`. */
  values: EventValueView[];
}

/** A value of an entity some six weeks before an event, and some six weeks after it. */
export interface EventValueView {
  link: EntityLink;
  /** What is measured: `Market value`. */
  label: string;
  before: DatedValueView;
  after: DatedValueView;
  change?: ChangeView;
}

/** A value with its date and the numbers of its sources. */
export interface DatedValueView {
  text: string;
  date: string;
  references: number[];
}
