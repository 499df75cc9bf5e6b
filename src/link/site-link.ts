import type { SitePath } from '../model/addresses/path.ts';
import type { Location } from '../model/problems/problem.ts';

/**
 * A link of a text to an address that is not that of a text: to a list, a view or a file. The whole site shows whether it
 * is there, and what may be meant if it is not.
 */
export interface SiteLink extends Location {
  /** As its author wrote it. */
  written: string;
  path: SitePath;
  /** True if the text knows that nothing is there, and shows no link. */
  isNowhere?: true;
}
