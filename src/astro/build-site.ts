import { join, relative } from 'node:path';
import type { CompiledSite } from '../compile.ts';
import type { BundleName } from '../model/bundle-name.ts';
import type { WorkMeter } from '../model/work-meter.ts';
import { writeAppFiles } from '../outputs/offline/app-files.ts';
import { bundledFiles } from '../outputs/offline/bundled-files.ts';
import type { EarlierBuilds } from '../outputs/offline/earlier-builds.ts';
import { tellSize, writeFolderBundle } from '../outputs/offline/folder-bundle.ts';
import type { ScriptOf } from '../outputs/offline/script-of.ts';
import type { SiteFile } from '../outputs/site-folder/site-files.ts';
import type { SiteFolder } from '../outputs/site-folder/site-folder.ts';
import { appFiles, folderBundleFile } from '../outputs/built-names.ts';
import { markerName, markerText } from '../publish/build-marker.ts';
import { checkOutputFolder } from '../publish/check-output-folder.ts';
import { claimOutput, restoreOutput } from '../publish/output-folder.ts';
import { verifySite } from '../publish/published-files.ts';
import { countedSite } from '../publish/counted-site.ts';
import { enterRunFolder, type RunFolder } from '../publish/run-folder.ts';
import { openKeptContent } from '../publish/kept-content.ts';
import type { SiteOptions } from '../publish/site-options.ts';
import { sizeWarning } from '../publish/size-limits.ts';
import { openSocialImages } from '../publish/threads/social-images.ts';
import { openKeptSite } from '../publish/kept-site.ts';
import { startSiteTree } from '../publish/site-tree/site-tree.ts';
import { createSteps, type Steps } from '../publish/steps.ts';
import { readContent } from './read-content.ts';
import { homeFile } from './templates/page-digests.ts';
import { writeSearchable } from './write-searchable.ts';

/**
 * Builds a site: compile → check → pages → search → offline → atomic swap. Reports problems and progress.
 * @param meter Told what the build does.
 * @throws ContentError if the content has errors, and others; the last site then stays as it is.
 */
export async function buildSite(options: SiteOptions, meter?: WorkMeter): Promise<void> {
  const steps = createSteps(meter);
  // The build changes the working directory.
  const contentName = fromHere(options.contentDir);
  const outName = fromHere(options.outDir);
  await checkOutputFolder(options);
  restoreOutput(options.outDir);
  const output = await claimOutput(options.outDir);
  const run = enterRunFolder();
  const kept = openKeptSite(options.outDir);
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
  const earlier = { ...kept.bundles(compiled.address.base), meter: steps };
  await packBundles(compiled, run, site, { script, earlier }, steps);
  // Offline bundles do not hold the social images, so only the site waits for them.
  await steps.run('Drawing pictures', () => socialImages.finish());
  const warning = sizeWarning(site.list());
  if (warning) process.stderr.write(`${warning}\n`);
  await steps.run('Publishing', async () => {
    const manifest = site.finish(markerName, markerText);
    verifySite(compiled, manifest);
    // Files may have come into the folder since the command checked it.
    await checkOutputFolder(options);
    await output.publish(run.site, kept.spareDir);
    kept.note(manifest);
  });
  const { pages } = compiled;
  steps.finish(
    `${pages.all.length.toLocaleString('en')} pages from ${pages.ofType('article').length} articles and ${pages.ofType('entity').length} entities, ` +
      `${searchable.toLocaleString('en')} of them searchable, in ${outName}/`,
  );
}

/** A folder as one would name it in the working directory. */
function fromHere(folder: string): string {
  return relative(process.cwd(), folder) || '.';
}

/** Packs the offline bundles that the site has. */
async function packBundles(
  { address, site, pages, files }: CompiledSite,
  { cache }: RunFolder,
  folder: SiteFolder,
  { script, earlier }: { script: ScriptOf; earlier: EarlierBuilds },
  steps: Steps,
): Promise<void> {
  const { base } = address;
  const filesOf = (bundle: BundleName): SiteFile[] =>
    bundledFiles(bundle, folder.list(), [...pages.all, ...files]);
  if (site.offline.download) {
    await steps.run('Packing as a folder', async () => {
      const target = join(cache, folderBundleFile);
      const size = await writeFolderBundle({
        ...site,
        target,
        base,
        files: filesOf('folder'),
        script,
        earlier,
      });
      folder.move(folderBundleFile, target);
      folder.write(homeFile, tellSize(folder.read(homeFile).toString(), size, site.language));
    });
  }
  // After the folder bundle: the app holds the home page, which tells the folder's size.
  if (site.offline.app) {
    await steps.run('Packing for the app', async () => {
      await writeAppFiles({ targetDir: cache, base, files: filesOf('app'), script, earlier });
      for (const name of Object.values(appFiles)) folder.move(name, join(cache, name));
    });
  }
  earlier.kept.deleteOthers();
}
