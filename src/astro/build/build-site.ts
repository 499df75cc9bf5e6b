import { count } from '../../check/report.ts';
import { addressOfNone } from '../../model/records/site-settings.ts';
import type { WorkMeter } from '../../model/run/work-meter.ts';
import { markerName, markerText } from '../../publish/output/build-marker.ts';
import { checkOutputFolder } from '../../publish/output/check-output-folder.ts';
import { openKeptSite } from '../../publish/kept/kept-site.ts';
import { claimOutput, restoreOutput } from '../../publish/output/output-folder.ts';
import { verifySite } from '../../publish/output/published-files.ts';
import { enterRunFolder } from '../../publish/output/run-folder.ts';
import type { SiteOptions } from '../../publish/site-options.ts';
import { fontWarning } from '../../publish/output/font-warning.ts';
import { sizeWarning } from '../../publish/output/size-limits.ts';
import { createSteps } from '../../publish/report/steps.ts';
import { packBundles } from './pack-bundles.ts';
import { writeContent } from './write-content.ts';
import { warningText } from '../../publish/report/warning-text.ts';
import { displayPath } from '../../publish/report/display-path.ts';

/**
 * Builds a site: compile → check → pages → search → offline → atomic swap. Reports problems and progress.
 * @param meter Measures what the build does.
 * @throws ContentError if the content has errors, and others; the last site then stays as it is.
 */
export async function buildSite(options: SiteOptions, meter?: WorkMeter): Promise<void> {
  const steps = createSteps(meter);
  // The build changes the working directory.
  const contentName = displayPath(options.contentDir);
  const outName = displayPath(options.outDir);
  await checkOutputFolder(options);
  restoreOutput(options.outDir);
  const output = await claimOutput(options.outDir);
  const run = enterRunFolder();
  const kept = openKeptSite(options.outDir);
  const written = await writeContent({ options, contentName, run, kept }, steps);
  const { site, content, facts } = written;
  const searchable = await written.searchable.writeIndex();
  const earlier = { ...kept.bundles(written.address.base), meter: steps };
  await packBundles(written, run, earlier, steps);
  // Offline bundles do not hold the social images, so only the site waits for them.
  await steps.run('Drawing pictures', () => written.socialImages.finish());
  for (const warning of [fontWarning(written.missing), sizeWarning(site.list())])
    if (warning) process.stderr.write(warningText(warning));
  await steps.run('Publishing', async () => {
    const manifest = site.finish(markerName, markerText);
    verifySite([...content.pages, ...content.files], manifest);
    // Files may have come into the folder since the command checked it.
    await checkOutputFolder(options);
    await output.publish(run.site, kept.spareDir);
    kept.note(manifest, facts && { ...content, facts, missing: written.missing });
  });
  steps.finish(
    `${count(content.pages.length, 'page')} from ${count(content.articles, 'article')} and ${count(content.entities, 'entity', 'entities')}, ` +
      `${searchable.toLocaleString('en')} of them searchable, in ${outName}/`,
  );
  if (options.site === undefined && written.address.origin === addressOfNone) {
    process.stderr.write(
      `Feeds, the sitemap and shared links name ${addressOfNone}, since the site has no address. Before you upload it,\n` +
        'write `url` into site.yaml, or build with --site https://example.org.\n',
    );
  }
}
