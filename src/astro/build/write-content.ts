import { join } from 'node:path';
import type { CompiledSite } from '../../outputs/compiled-site.ts';
import { bundledFiles } from '../../outputs/offline/bundled-files.ts';
import {
  allMissing,
  missingScripts,
  type MissingScript,
} from '../../outputs/pictures/missing-scripts.ts';
import { pictureWords } from '../../outputs/pictures/picture-words.ts';
import type { SiteAddress } from '../../model/addresses/site-address.ts';
import { countedSite } from '../../publish/report/counted-site.ts';
import { openKeptContent } from '../../publish/kept/kept-content.ts';
import type { KeptSite, SiteContents } from '../../publish/kept/kept-site.ts';
import { writeFiles } from '../../publish/output/published-files.ts';
import type { RunFolder } from '../../publish/output/run-folder.ts';
import type { SiteOptions } from '../../publish/site-options.ts';
import { startSiteTree, type SiteTree } from '../../publish/site-tree/site-tree.ts';
import type { Steps } from '../../publish/report/steps.ts';
import { startGroupPacker, type GroupPacker } from '../../publish/threads/group-packer.ts';
import { startPagePacker, type PagePacker } from '../../publish/threads/page-packer.ts';
import { openSocialImages, type SocialImages } from '../../publish/threads/social-images.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { planEdited } from './plan-edited.ts';
import { readContent, type ReadContent } from './read-content.ts';
import { writeSearchable, type SearchablePages } from './write-searchable.ts';

/** A site whose pages and files are written, without what they were made from: a gigabyte for ten thousand pages. */
export interface WrittenSite {
  site: SiteTree;
  address: SiteAddress;
  about: SiteView;
  /** Its pages, and the files beside them. */
  content: SiteContents;
  /** What decided them, if that is known. */
  facts: ReadContent['facts'];
  /** Its pages, which search does not find yet. */
  searchable: SearchablePages;
  /** Still being drawn. */
  socialImages: SocialImages;
  /** Scripts of which its pictures lack letters. */
  missing: readonly MissingScript[];
  /** Still packing pages for the folder bundle. */
  pagePacker?: PagePacker;
  /** Still packing groups of files for the app. */
  groupPacker?: GroupPacker;
}

/**
 * Compiles the content and writes the site into the folder of the run, except for the search index and the offline
 * bundles. If only texts have changed that no other page shows, it makes their pages and keeps all others.
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
  const { last, search } = kept;
  const started = startSiteTree({ siteDir: run.site, lastDir: options.outDir, ...kept });
  const socialImages = openSocialImages(join(run.cache, 'social'), options.contentDir);
  const isFirst = kept.manifest.size === 0;
  const known = {
    kept: openKeptContent(options, join(run.cache, 'content')),
    ...(isFirst && { drawAhead: socialImages.drawAhead }),
    ...(last && { last: last.facts }),
  };
  const { facts, compiled: plan } = await steps.run('Reading content', () =>
    readContent(options, known, contentName, steps),
  );
  const site = await steps.run('Reading the last site', started);
  const { compiled, unchanged, content } = planEdited(plan, facts, { kept, site, steps });
  socialImages.start(compiled.files, countedSite(site, 'pictures', steps));
  // Later builds take over what they can from the last bundles.
  const ahead = isFirst ? compiled.site.offline : undefined;
  const pagePacker = ahead?.download ? packPages(compiled, run) : undefined;
  const searchable = await writeSearchable(
    compiled,
    { run, site, search, ...(unchanged && { kept: unchanged }) },
    steps,
    {
      onPage: pagePacker?.add,
      meanwhile: () => steps.run('Writing files', () => writeFiles(compiled, site)),
    },
  );
  if (!unchanged) known.kept.forgetUnused();
  const missing = content.fonts
    ? allMissing(content.missing, missingScripts(pictureWords(compiled.files)))
    : [];
  const groupPacker = ahead?.app ? packGroups(content, site, run) : undefined;
  return {
    site,
    address: compiled.address,
    about: compiled.site,
    content,
    facts,
    searchable,
    socialImages,
    missing,
    ...(pagePacker && { pagePacker }),
    ...(groupPacker && { groupPacker }),
  };
}

function packPages(
  { address: { base }, site: { title } }: CompiledSite,
  { site: siteDir, cache }: RunFolder,
): PagePacker {
  const packing = { target: join(cache, 'pages.packed'), siteDir, base, title };
  return startPagePacker(packing);
}

/** Groups that later get files of the search index, or pages that tell the size of the folder, are packed again. */
function packGroups(
  { pages, files }: SiteContents,
  site: SiteTree,
  { cache }: RunFolder,
): GroupPacker {
  return startGroupPacker({
    target: join(cache, 'groups.packed'),
    files: bundledFiles('app', site.list(), [...pages, ...files]),
  });
}
