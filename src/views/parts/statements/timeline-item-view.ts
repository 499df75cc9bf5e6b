import type { Assessment } from '../../../model/values/assessment.ts';
import type { KindId } from '../../../model/ids/kind-id.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { SitePath } from '../../../model/addresses/path.ts';

/** A part that an entity takes in an event. */
export interface EventPartView extends Assessment {
  /** `Actions`; none if it is one of the “Events” and a detail says more. */
  label?: string;
  /** `defendant, $5m` */
  detail?: string;
  /** True if the entry of the event says all else. */
  isPlain?: true;
  references: number[];
}

/** A timeline point as a list shows it. */
export interface TimelineItemView extends Assessment {
  date: PartialDate;
  endDate?: PartialDate;
  title: string;
  path?: SitePath;
  kind?: KindId;
  description?: string;
  references: number[];
  /** What the entity whose timeline it is has to do with an event, where that is more than its being there. */
  parts?: EventPartView[];
  /** True if it lies in a year outside of the site's period. */
  isFolded?: true;
}
