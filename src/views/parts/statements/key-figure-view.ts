import type { EntityLink } from '../links/page-link.ts';

/** A figure of the front page: the newest value of a dataset, with its course. */
export interface KeyFigureView {
  link: EntityLink;
  label: string;
  text: string;
  change?: ChangeView;
  /** `from $926bn, its highest, on 11 February 2021`. */
  detail: string;
  sparkHtml: string;
}

/** A rise or fall: `direction` chooses arrow and colour. */
export interface ChangeView {
  direction: 'up' | 'down' | 'level';
  text: string;
}
