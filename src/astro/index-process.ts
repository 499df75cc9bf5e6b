import { dirname, join } from 'node:path';
import { markerName, markerText } from '../publish/build-marker.ts';
import { openKeptContent } from '../publish/kept-content.ts';
import { exitOnSignals } from '../publish/exit-on-signals.ts';
import { deleteLeastUsed } from '../publish/kept-folders.ts';
import { openKeptSite } from '../publish/kept-site.ts';
import { claimOutput } from '../publish/output-folder.ts';
import { enterRunFolder } from '../publish/run-folder.ts';
import type { SiteOptions } from '../publish/site-options.ts';
import { startSiteTree } from '../publish/site-tree/site-tree.ts';
import { createSteps } from '../publish/steps.ts';
import { contentError } from './content-error.ts';
import { compileContent } from './read-content.ts';
import { writeSearchable } from './write-searchable.ts';

// The development server runs this in a process of its own, with its options as an argument: pages that are indexed are
// those that a build publishes, and the server stays free.
exitOnSignals();
await indexSite(JSON.parse(process.argv[2] ?? ''));

/** Writes the pages of a site and their search index into a folder that nobody else writes to. */
async function indexSite(options: SiteOptions): Promise<void> {
  const { outDir } = options;
  const steps = createSteps();
  const output = await claimOutput(outDir);
  const run = enterRunFolder();
  const kept = openKeptSite(outDir);
  const started = startSiteTree({ siteDir: run.site, lastDir: outDir, ...kept });
  const content = openKeptContent(options, join(run.cache, 'content'));
  const made = await compileContent(options, { kept: content }, steps);
  // The server shows content with errors, too, and has reported them.
  const plan = made.compiled ?? made.standIn;
  if (!plan) throw contentError(made.problems);
  const site = await started();
  const pages = await writeSearchable(plan(), { run, site, search: kept.search }, steps);
  await pages.writeIndex();
  content.forgetUnused();
  const manifest = site.finish(markerName, markerText);
  await output.publish(run.site, kept.spareDir);
  kept.note(manifest);
  deleteLeastUsed(dirname(outDir));
}
