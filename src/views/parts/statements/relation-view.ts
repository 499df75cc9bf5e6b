import type { Assessment } from '../../../model/values/assessment.ts';
import type { EntityLink } from '../links/page-link.ts';

/** The relations of an entity with one label, own or inverse: `Owned by`. */
export interface RelationGroupView {
  label: string;
  items: RelationItemView[];
}

/** The other end of a relation. */
export interface RelationItemView extends Assessment {
  /** Absent for an end without a page. */
  link?: EntityLink;
  name: string;
  /** `52%, since December 2018`. */
  detail?: string;
  references: number[];
}
