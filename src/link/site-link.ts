import type { SitePath } from '../model/addresses/path.ts';
import type { Location } from '../model/problems/problem.ts';

/** A link of a text to an address that is not that of a text: to a list, a view or a file. The whole site shows whether it is there. */
export interface SiteLink extends Location {
  /** As its author wrote it. */
  written: string;
  path: SitePath;
}
