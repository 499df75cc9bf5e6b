import type { BundleName } from '../../model/offline/bundle-name.ts';
import type { ViewInput } from '../../views/page-type/view-input.ts';
import type { MenuEntry } from '../../views/site/menu.ts';
import type { SitePages } from '../../views/site-pages.ts';
import type { FamilyFile } from './output-file.ts';

/** The input for the files of a family. */
export interface FileInput extends ViewInput {
  pages: SitePages;
  /** Absolute path of the content folder. */
  contentDir: string;
}

/** A group of files beside the pages, with what the site knows of them. */
export interface FileFamily {
  /** Offline bundles that hold them. */
  offline: readonly BundleName[];
  /** Their links in the menus of the site. */
  menus?: readonly Omit<MenuEntry, 'isOnlineOnly'>[];
  /** Top-level names that no page or kind of an author may take: `['graph']` for `/graph.json`. */
  reserves?: readonly string[];
  /**
   * True if an edit may change them although nothing changes that pages show of each other: copies of the author's files,
   * and files with the text of one page. They are made in every build. Of pages, `input.pages` then has only those of
   * edited texts, and nothing is to be asked about others.
   */
  isMadeEachTime?: boolean;
  /** True if they may have addresses of pages: `/old/`. */
  arePages?: boolean;
  /** The files of a site; empty if it has nothing for them. Each is made only when it is written or requested. */
  files(input: FileInput): FamilyFile[];
}
