import type { BundleName } from '../../model/bundle-name.ts';
import type { ViewInput } from '../../views/page-type/view-input.ts';
import type { MenuEntry } from '../../views/site/menu.ts';
import type { SitePages } from '../../views/site-pages.ts';
import type { FamilyFile } from './output-file.ts';

/** What files are made of. */
export interface FileInput extends ViewInput {
  pages: SitePages;
  /** Absolute path of the content folder. */
  contentDir: string;
}

/** Files beside the pages that belong together. */
export interface FileFamily {
  /** Offline bundles that hold them. */
  offline: readonly BundleName[];
  /** What they add to the menus of the site. */
  menus?: readonly Omit<MenuEntry, 'isOnlineOnly'>[];
  /** The files of a site; none where it has nothing for them. Each is made only when it is written or asked for. */
  files(input: FileInput): FamilyFile[];
}
