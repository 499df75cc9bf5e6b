import type { Assessment } from '../../../model/values/assessment.ts';
import type { NamedLink } from '../links/page-link.ts';

/** The relations of an entity with one label, own or inverse: `Owned by`. */
export interface RelationGroupView {
  label: string;
  items: RelationItemView[];
}

/** The other end of a relation. */
export interface RelationItemView extends NamedLink, Assessment {
  /** `52%, since December 2018`. */
  detail?: string;
  references: number[];
}
