import { join, relative } from 'node:path';
import { fewWarnings, formatProblems } from '../check/report.ts';
import { compile, type CompiledSite } from '../compile.ts';
import type { BundleName } from '../model/bundle-name.ts';
import { hasErrors } from '../model/problems/problem.ts';
import { writeAppFiles } from '../outputs/offline/app-files.ts';
import { bundledFiles } from '../outputs/offline/bundled-files.ts';
import { writeFolderBundle } from '../outputs/offline/folder-bundle.ts';
import { listSiteFiles, type SiteFile } from '../outputs/offline/site-files.ts';
import { openSearchIndex } from '../outputs/search/search-index.ts';
import { markBuild } from '../publish/build-marker.ts';
import { checkOutputFolder } from '../publish/check-output-folder.ts';
import { claimOutput, restoreOutput } from '../publish/output-folder.ts';
import { verifySite, writeFiles } from '../publish/published-files.ts';
import { enterRunFolder, type RunFolder } from '../publish/run-folder.ts';
import type { SiteOptions } from '../publish/site-options.ts';
import { sizeWarning } from '../publish/size-limits.ts';
import { startSocialImages } from '../publish/social-images.ts';
import { createSteps, type Steps } from '../publish/steps.ts';
import { today } from '../publish/today.ts';
import { contentError } from './content-error.ts';
import { handOver } from './handoff.ts';
import { writePages } from './templates/write-pages.ts';

/**
 * Builds a site: compile → check → pages → search → offline → atomic swap. Reports problems and progress.
 * @throws ContentError if the content has errors, and others; the last site then stays as it is.
 */
export async function buildSite(options: SiteOptions): Promise<void> {
  const steps = createSteps();
  const outName = relative(process.cwd(), options.outDir) || '.';
  await checkOutputFolder(options);
  restoreOutput(options.outDir);
  const compiled = await steps.run('Reading content', () => readContent(options));
  const output = await claimOutput(options.outDir);
  const run = enterRunFolder();
  const socialImages = startSocialImages(
    compiled.files,
    join(run.cache, 'social'),
    options.contentDir,
  );
  const searchable = await writeSearchable(compiled, run, steps);
  await steps.run('Writing files', () => writeFiles(compiled, run.site));
  await packBundles(compiled, run.site, steps);
  // Offline bundles do not hold the social images, so only the site waits for them.
  await steps.run('Drawing pictures', async () => socialImages?.moveTo(run.site));
  await verifySite(compiled, run.site);
  const warning = sizeWarning(await listSiteFiles(run.site));
  if (warning) process.stderr.write(`${warning}\n`);
  await markBuild(run.site);
  // Files may have come into the folder since the command checked it.
  await checkOutputFolder(options);
  await output.publish(run.site);
  const { counts } = compiled.site;
  steps.finish(
    `${compiled.pages.all.length.toLocaleString('en')} pages from ${counts.articles} articles and ${counts.entities} entities, ` +
      `${searchable.toLocaleString('en')} of them searchable, in ${outName}/`,
  );
}

/** Compiles the content and prints its problems. */
async function readContent(options: SiteOptions): Promise<CompiledSite> {
  const { problems, compiled } = await compile({ ...options, today: today() });
  const folder = relative(process.cwd(), options.contentDir) || '.';
  process.stderr.write(formatProblems(problems, 'text', folder, { mostWarnings: fewWarnings }));
  if (compiled && !hasErrors(problems)) return compiled();
  throw contentError(problems);
}

/**
 * Writes the pages and their search index. Pagefind reads each page, in its own process, while the next one is written.
 * @returns the number of pages that search finds.
 */
async function writeSearchable(
  compiled: CompiledSite,
  run: RunFolder,
  steps: Steps,
): Promise<number> {
  handOver(compiled);
  const index = await openSearchIndex(compiled.site.language);
  try {
    await steps.run('Writing pages', () => writePages(compiled.address.base, run, index.add));
    return await steps.run('Indexing for search', () => index.write(run.site));
  } finally {
    await index.close();
  }
}

/** Packs the offline bundles that the site has. */
async function packBundles(
  { address, site, pages, files }: CompiledSite,
  siteDir: string,
  steps: Steps,
): Promise<void> {
  const { base } = address;
  const built = await listSiteFiles(siteDir);
  const filesOf = (bundle: BundleName): SiteFile[] =>
    bundledFiles(bundle, built, [...pages.all, ...files]);
  if (site.offline.download) {
    await steps.run('Packing as a folder', () =>
      writeFolderBundle({ ...site, siteDir, base, files: filesOf('folder') }),
    );
  }
  // After the folder bundle: the app holds the home page, which tells the folder's size.
  if (site.offline.app) {
    await steps.run('Packing for the app', () =>
      writeAppFiles({ siteDir, base, files: filesOf('app') }),
    );
  }
}
