import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { MenuLink, MenuName } from './menu.ts';
import type { SiteCounts } from './site-counts.ts';
import type { TitlePart } from '../../model/text/marked-title.ts';

/** What every page shows of the site: name, navigation, counts. */
export interface SiteView {
  title: string;
  titleParts: TitlePart[];
  description: string;
  language: string;
  url: string;
  /** `/` or `/repo/`. */
  base: string;
  authors: { name: string; url?: string; orcid?: string }[];
  license?: string;
  repository?: string;
  navigation: { label: string; href: string; path?: SitePath }[];
  kinds: KindView[];
  counts: SiteCounts;
  /** Date of the newest content, shown as the site's date. */
  newest?: PartialDate;
  /** The site's social image; absent if the author wants none. */
  socialImage?: SitePath;
  accent?: string;
  font?: string;
  labels: Record<string, string>;
  /** Which offline bundles the site has. */
  offline: { app: boolean; download: boolean };
  menus: Record<MenuName, MenuLink[]>;
}
