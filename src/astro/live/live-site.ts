import { join, relative } from 'node:path';
import { firstLines, problemLines } from '../../check/report.ts';
import { compile, type Compilation } from '../../compile.ts';
import { changedPages } from '../../connect/site-facts.ts';
import type { CompiledSite } from '../../outputs/compiled-site.ts';
import { copyKeptContent } from '../../publish/kept/kept-content.ts';
import { roleOf } from '../../load/folder/content-role.ts';
import { isError } from '../../model/problems/problem.ts';
import { restoreOutput } from '../../publish/output/output-folder.ts';
import { createRunFolder } from '../../publish/output/run-folder.ts';
import type { SiteOptions } from '../../publish/site-options.ts';
import { today } from '../../publish/today.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { createChangedReport } from './changed-report.ts';
import { contentError } from '../build/content-error.ts';
import { stateOfFolder, type FolderState } from './folder-state.ts';
import { handOver } from '../handover/handoff.ts';
import type { LiveContent } from './live-content.ts';
import { displayPath } from '../../publish/report/display-path.ts';

/** A site that a development server shows while its content changes. */
export interface LiveSite {
  live: LiveContent;
  /** Problems at the start. */
  problems: Compilation['problems'];
  /** State of the folder before it was read. */
  folderState: FolderState;
  /** The newest site that could be made. */
  current(): CompiledSite;
}

/**
 * Reads the content for a development server, and reports its problems.
 * @throws ContentError if no site can be made of it.
 */
export async function openLiveSite(options: SiteOptions): Promise<LiveSite> {
  const { contentDir } = options;
  restoreOutput(options.outDir);
  const kept = copyKeptContent(options, join(createRunFolder(), 'content'));
  const contentName = displayPath(contentDir);
  let current: CompiledSite;
  // Not counted from one: a page that stays open while the server is started again would take the first site of this
  // server for that of the last.
  let revision = Date.now();
  // The last good site is better than one with settings that stand in, and that better than none.
  let wasUsable = false;
  // What decided the pages that are shown, and those that were read last.
  let shown: Compilation['facts'];
  let read: Compilation['facts'];
  const live: LiveContent = {
    contentDir,
    async recompile({ stats }) {
      const made = await compile({ ...options, today: today(), kept, stats });
      wasUsable ||= made.compiled !== undefined;
      const { compiled: site, ...rest } = made;
      read = made.facts;
      // Files may be written again as they were: pages that show the same must not reload.
      if (changedPages(shown, read)?.size === 0) return rest;
      const compiled = site ?? (wasUsable ? undefined : made.standIn);
      return { ...rest, ...(compiled && { compiled }) };
    },
    report: createChangedReport(contentName, (text) => void process.stderr.write(text)),
    describe: (found) => ({
      errors: firstLines(problemLines(found.filter(isError), contentName)),
      warnings: firstLines(
        problemLines(
          found.filter((each) => !isError(each)),
          contentName,
        ),
      ),
    }),
    accept(made) {
      const { address, labels, pages, fileAt } = made;
      current = {
        address,
        labels,
        pages,
        fileAt,
        get files() {
          return made.files;
        },
        site: withoutBundles(made.site),
      };
      shown = read;
      handOver(current, (revision += 1));
    },
    revision: () => revision,
  };
  const folderState = stateOfFolder(contentDir);
  const { problems, compiled } = await live.recompile(folderState);
  live.report(problems);
  // Without this file, the folder is hardly the one that is meant.
  const hasSite = [...folderState.stats.keys()].some(
    (path) => roleOf(relative(contentDir, path)) === 'site',
  );
  if (!compiled || !hasSite) throw contentError(problems, 'There is no site to show.');
  live.accept(compiled());
  return { live, problems, folderState, current: () => current };
}

/** Only a build packs offline bundles. */
function withoutBundles(site: SiteView): SiteView {
  return { ...site, offline: { app: false, download: false } };
}
