import { join } from 'node:path';
import type { SitePath } from '../model/addresses/path.ts';
import type { SiteAddress } from '../model/addresses/site-address.ts';
import type { BundleName } from '../model/bundle-name.ts';
import type { ScriptOf } from '../outputs/offline/script-of.ts';
import { countedSite } from '../publish/counted-site.ts';
import { openKeptContent } from '../publish/kept-content.ts';
import type { KeptSite } from '../publish/kept-site.ts';
import type { RunFolder } from '../publish/run-folder.ts';
import type { SiteOptions } from '../publish/site-options.ts';
import { startSiteTree, type SiteTree } from '../publish/site-tree/site-tree.ts';
import type { Steps } from '../publish/steps.ts';
import { openSocialImages, type SocialImages } from '../publish/threads/social-images.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { readContent } from './read-content.ts';
import { writeSearchable } from './write-searchable.ts';

/** A site whose pages and files are written, without what they were made from: a gigabyte for ten thousand pages. */
export interface WrittenSite {
  site: SiteTree;
  address: SiteAddress;
  about: SiteView;
  /** Its pages, and the files beside them. */
  entries: { path: SitePath; offline: readonly BundleName[] }[];
  script: ScriptOf;
  /** Still being drawn. */
  socialImages: SocialImages;
  /** What was made, in words. */
  made: string;
}

/**
 * Compiles the content and writes the site into the folder of the run, except for the offline bundles.
 * @throws ContentError if the content has errors.
 */
export async function writeContent(
  {
    options,
    contentName,
    run,
    kept,
  }: {
    options: SiteOptions;
    /** The content folder in messages. */
    contentName: string;
    run: RunFolder;
    kept: KeptSite;
  },
  steps: Steps,
): Promise<WrittenSite> {
  const started = startSiteTree({ siteDir: run.site, lastDir: options.outDir, ...kept });
  const socialImages = openSocialImages(join(run.cache, 'social'), options.contentDir);
  const known = {
    kept: openKeptContent(options, join(run.cache, 'content')),
    ...(kept.manifest.size === 0 && { drawAhead: socialImages.drawAhead }),
  };
  const compiled = await steps.run('Reading content', () =>
    readContent(options, known, contentName, steps),
  );
  const site = await steps.run('Reading the last site', started);
  socialImages.start(compiled.files, countedSite(site, 'pictures', steps));
  const { searchable, script } = await writeSearchable(compiled, run, site, kept.search, steps);
  const { address, pages, files } = compiled;
  return {
    site,
    address,
    about: compiled.site,
    entries: [...pages.all, ...files].map(({ path, offline }) => ({ path, offline })),
    script,
    socialImages,
    made:
      `${pages.all.length.toLocaleString('en')} pages from ${pages.ofType('article').length} articles and ${pages.ofType('entity').length} entities, ` +
      `${searchable.toLocaleString('en')} of them searchable`,
  };
}
