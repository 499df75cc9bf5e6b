import type { MenuEntry } from '../views/site/menu.ts';
import { languageModelFiles } from './alternate/language-model-files.ts';
import { markdownFiles } from './alternate/markdown-files.ts';
import { assetFiles } from './assets/asset-files.ts';
import { bibliographyFiles } from './bibliography/bibliography-files.ts';
import { chartFiles, chartPictureFiles } from './charts/chart-files.ts';
import { oembedFiles } from './charts/oembed-files.ts';
import { entityFiles } from './data/entity-files.ts';
import { graphFiles } from './data/graph-files.ts';
import { tableFiles } from './data/table-files.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { reservingFirst } from '../model/addresses/reserving-first.ts';
import { once } from '../model/lazy/once.ts';
import type { FileFamily, FileInput } from './file-family/file-family.ts';
import type { OutputFile } from './file-family/output-file.ts';
import { socialImageFiles } from './pictures/social-image-files.ts';
import { redirectFiles } from './redirects/redirect-files.ts';
import { manifestFiles } from './seo/manifest-files.ts';
import { robotsFiles } from './seo/robots-files.ts';
import { sitemapFiles } from './seo/sitemap-files.ts';
import { themeFiles } from './theme/theme-files.ts';
import { variantFiles } from './variants/variant-files.ts';

/** Every file family. */
const fileFamilies: readonly FileFamily[] = [
  assetFiles,
  variantFiles,
  tableFiles,
  chartFiles,
  chartPictureFiles,
  oembedFiles,
  bibliographyFiles,
  feedFiles,
  entityFiles,
  graphFiles,
  markdownFiles,
  languageModelFiles,
  sitemapFiles,
  robotsFiles,
  manifestFiles,
  themeFiles,
  redirectFiles,
  socialImageFiles,
];

/** The links of all file families in the site's menus. */
export const fileMenus: readonly MenuEntry[] = fileFamilies.flatMap(({ offline, menus = [] }) =>
  menus.map((entry) => ({ ...entry, isOnlineOnly: !offline.includes('folder') })),
);

/** Top-level names of the site's own files. */
export const fileNames: readonly string[] = fileFamilies.flatMap(({ reserves = [] }) => reserves);

/** The files of a site besides its pages. A family's files are listed when one of them is first asked for. */
export interface SiteFiles {
  readonly all: readonly OutputFile[];
  /** The file at a path without the base, as a server is asked for it. */
  at(path: string): OutputFile | undefined;
}

/**
 * The files of a site besides its pages.
 * @param only Only those that an edit may change although pages show the same of each other.
 */
export function createSiteFiles(
  input: FileInput,
  only: 'all' | 'made each time' = 'all',
): SiteFiles {
  const families = fileFamilies
    .filter(({ isMadeEachTime = false }) => only === 'all' || isMadeEachTime)
    .map(({ offline, files, ...family }) => ({
      ...family,
      files: once((): OutputFile[] => files(input).map((file) => ({ ...file, offline }))),
    }));
  const all = once(() => families.flatMap(({ files }) => files()));
  return {
    get all() {
      return all();
    },
    at(path) {
      const name = /^\/([^/.]*)/.exec(path)?.[1] ?? '';
      const possible = families.filter(({ arePages = false }) => arePages || !path.endsWith('/'));
      for (const { files } of reservingFirst(possible, name)) {
        const found = files().find((file) => file.path === path);
        if (found) return found;
      }
      return undefined;
    },
  };
}
