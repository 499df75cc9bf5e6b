import type { SitePath } from '../../model/addresses/path.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { MenuLink, MenuName } from './menu.ts';
import type { SiteNavigation } from './site-navigation.ts';
import type { TitlePart } from '../../model/text/marked-title.ts';

/**
 * What every page shows of the site: its name, navigation and menus. Nothing in it may change with each edit, such as a
 * count or the newest date: all pages would be written again.
 */
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
  navigation: SiteNavigation;
  kinds: KindView[];
  /** Whether it has articles, and so feeds. */
  hasArticles: boolean;
  /** The site's social image; absent if the author wants none. */
  socialImage?: SitePath;
  accent?: string;
  font?: string;
  labels: Record<string, string>;
  /** Which offline bundles the site has. */
  offline: { app: boolean; download: boolean };
  /** Whether pages may show images of other sites. */
  remoteImages: boolean;
  menus: Record<Exclude<MenuName, 'header'>, MenuLink[]>;
}
