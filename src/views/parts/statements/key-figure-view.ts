import type { Assessment } from '../../../model/values/assessment.ts';

/** A key figure of the front page: the newest value of a dataset with a spark line. */
export interface KeyFigureView extends Assessment {
  label: string;
  text: string;
  /** Its date and source: `30 June 2021, Verdict`. */
  origin: string;
  /** Its date: `30 June 2021`. */
  date: string;
  change?: ChangeView;
  /** `from $926bn, its highest, on 11 February 2021`. */
  detail: string;
  sparkHtml: string;
}

/** A rise or fall, with its sign: `−62.1%`; `direction` sets the colour. */
export interface ChangeView {
  direction: 'up' | 'down' | 'level';
  text: string;
}
