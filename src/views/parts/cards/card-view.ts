import type { ChangeView } from '../statements/key-figure-view.ts';
import type { KindView } from '../links/kind-view.ts';
import type { DescribedEntityLink } from '../links/page-link.ts';

/** An entity at a glance, shown beside a link to it. */
export interface CardView {
  link: DescribedEntityLink;
  kind: KindView;
  /** At most two: the first fields of its kind that have a value. */
  facts: { label: string; text: string }[];
  keyFigure?: CardKeyFigureView;
}

/** The newest value of the entity's first dataset with `profile: true`. */
export interface CardKeyFigureView {
  /** What it counts: `Market value`. */
  label: string;
  text: string;
  /** Its date, with its status and confidence: `31 Dec 2020 (estimated)`. */
  date: string;
  /** Its distance from the highest value. */
  change?: ChangeView;
  /** Its values as a spark line. */
  sparkHtml: string;
}
