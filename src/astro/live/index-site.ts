import { dirname, join } from 'node:path';
import { markerName, markerText } from '../../publish/output/build-marker.ts';
import { openKeptContent } from '../../publish/kept/kept-content.ts';
import { deleteLeastUsed } from '../../publish/kept/kept-folders.ts';
import { openKeptSite } from '../../publish/kept/kept-site.ts';
import { claimOutput } from '../../publish/output/output-folder.ts';
import { enterRunFolder } from '../../publish/output/run-folder.ts';
import type { SiteOptions } from '../../publish/site-options.ts';
import { startSiteTree } from '../../publish/site-tree/site-tree.ts';
import type { Steps } from '../../publish/report/steps.ts';
import { contentError } from '../build/content-error.ts';
import { planEdited } from '../build/plan-edited.ts';
import { compileContent } from '../build/read-content.ts';
import { writeSearchable } from '../build/write-searchable.ts';

/**
 * Writes the pages of a site and their search index into a folder that nobody else writes to. Of the last one it keeps
 * what an edit does not change, as a build does.
 */
export async function indexSite(options: SiteOptions, steps: Steps): Promise<void> {
  const { outDir } = options;
  const output = await claimOutput(outDir);
  const run = enterRunFolder();
  const kept = openKeptSite(outDir);
  const { last, search } = kept;
  const started = startSiteTree({ siteDir: run.site, lastDir: outDir, ...kept });
  const texts = openKeptContent(options, join(run.cache, 'content'));
  const known = { kept: texts, ...(last && { last: last.facts }) };
  const { facts, problems, ...made } = await compileContent(options, known, steps);
  // The server shows content with errors, too, and has reported them.
  const plan = made.compiled ?? made.standIn;
  if (!plan) throw contentError(problems);
  const site = await started();
  const { compiled, unchanged, content } = planEdited(plan, facts, { kept, site, steps });
  const written = { run, site, search, ...(unchanged && { kept: unchanged }) };
  const pages = await writeSearchable(compiled, written, steps);
  await pages.writeIndex();
  if (!unchanged) texts.forgetUnused();
  const manifest = site.finish(markerName, markerText);
  await output.publish(run.site, kept.spareDir);
  // Without the files beside the pages, which search does not need.
  kept.note(manifest, facts && { ...content, files: [], facts });
  deleteLeastUsed(dirname(outDir));
}
