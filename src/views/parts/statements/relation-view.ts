import type { EntityLink } from '../links/page-link.ts';

/** Relations under one label, own and inverse alike: `Owned by`. */
export interface RelationGroupView {
  label: string;
  items: RelationItemView[];
}

/** The other end of a relation. */
export interface RelationItemView {
  /** Absent for someone without a page. */
  link?: EntityLink;
  name: string;
  /** `52%, since December 2018`. */
  detail?: string;
  references: number[];
}
