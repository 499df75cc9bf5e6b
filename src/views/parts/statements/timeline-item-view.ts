import type { Assessment } from '../../../model/values/assessment.ts';
import type { KindId } from '../../../model/ids/kind-id.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { SitePath } from '../../../model/addresses/path.ts';

/** A timeline point as a list shows it. */
export interface TimelineItemView extends Assessment {
  date: PartialDate;
  endDate?: PartialDate;
  title: string;
  path?: SitePath;
  kind?: KindId;
  description?: string;
  references: number[];
  /** True if it lies in a year outside of the site's period. */
  isFolded?: true;
}
