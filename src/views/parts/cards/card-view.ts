import type { ChangeView } from '../statements/key-figure-view.ts';
import type { KindView } from '../links/kind-view.ts';
import type { EntityLink } from '../links/page-link.ts';

/** An entity at a glance, for the card beside a link to it. */
export interface CardView {
  link: EntityLink;
  kind: KindView;
  /** At most two, the first that its kind has and it fills. */
  facts: { label: string; text: string }[];
  figure?: CardFigureView;
}

/** The newest value of the entity's first dataset with `profile: true`. */
export interface CardFigureView {
  text: string;
  date: string;
  /** How far it is from its highest. */
  change?: ChangeView;
  /** Its course, as a small drawing. */
  sparkHtml: string;
}
