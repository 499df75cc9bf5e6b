import { join, relative } from 'node:path';
import { firstLines, problemLines } from '../../check/report.ts';
import { compile, type Compilation, type KeptContent } from '../../compile.ts';
import { changedPages } from '../../connect/site-facts.ts';
import type { CompiledSite } from '../../outputs/compiled-site.ts';
import type { FirstLook } from '../../outputs/first-look.ts';
import { copyKeptContent } from '../../publish/kept/kept-content.ts';
import { roleOf } from '../../load/folder/content-role.ts';
import { isError, type Problem } from '../../model/problems/problem.ts';
import { restoreOutput } from '../../publish/output/output-folder.ts';
import { createRunFolder } from '../../publish/output/run-folder.ts';
import type { Steps } from '../../publish/report/steps.ts';
import type { SiteOptions } from '../../publish/site-options.ts';
import { today } from '../../publish/today.ts';
import { createChangedReport } from './changed-report.ts';
import { contentError } from '../build/content-error.ts';
import { stateOfFolder, type FolderState } from './folder-state.ts';
import { handOver } from '../handover/handoff.ts';
import type { LiveContent, LiveStart } from './live-content.ts';
import type { OpenRequests } from './open-requests.ts';
import { displayPath } from '../../publish/report/display-path.ts';
import { explainMachine } from '../../publish/report/explain-failure.ts';
import { thrownStack } from '../../model/run/thrown.ts';

/** A site that a development server shows while its content changes. */
export interface LiveSite {
  live: LiveContent;
  /** The newest site that could be made. */
  current(): CompiledSite;
  /** How it was when it was opened. */
  start: LiveStart;
}

/** Texts from which on a site is shown before they are rendered: a few are rendered before a browser is there. */
const manyTexts = 500;

/**
 * Reads the content for a development server, and reports its problems.
 * @param requests Those to the server. With them, a large site of which no texts are kept is opened before they are
 * rendered, which goes on while no request is open.
 * @throws ContentError if no site can be made of it.
 */
export async function openLiveSite(
  options: SiteOptions,
  steps: Steps,
  requests?: OpenRequests,
): Promise<LiveSite> {
  const { contentDir, outDir } = options;
  restoreOutput(outDir);
  const kept = copyKeptContent(options, join(createRunFolder(), 'content'));
  const { live, current } = createLiveContent(options, kept);
  const folderState = stateOfFolder(contentDir);
  const shown = Promise.withResolvers<'before texts'>();
  let pause = async (): Promise<void> => undefined;
  const firstLook: FirstLook = {
    show(plan, texts) {
      if (!requests || texts < manyTexts || kept.texts.state) return;
      live.accept(plan());
      pause = requests.answered;
      shown.resolve('before texts');
    },
    pause: () => pause(),
  };
  const readAll = async (): Promise<Compilation['problems']> => {
    const found = await live.recompile(folderState, firstLook);
    const { problems, compiled } = found;
    live.report(found);
    if (!compiled || !hasSite(contentDir, folderState)) {
      throw contentError(problems, 'There is no site to show.');
    }
    live.accept(compiled());
    kept.leave();
    return problems;
  };
  const rest = readAll();
  const read = await steps.run('Reading content', () => Promise.race([rest, shown.promise]));
  const start = read === 'before texts' ? { problems: [], rest } : { problems: read };
  return { live, current, start: { folderState, ...start } };
}

/** Whether there is a `site.yaml`. Without one, the folder is hardly the one that is meant. */
function hasSite(contentDir: string, { stats }: FolderState): boolean {
  return [...stats.keys()].some((path) => roleOf(relative(contentDir, path)) === 'site');
}

function createLiveContent(
  options: SiteOptions,
  kept: KeptContent,
): Pick<LiveSite, 'live' | 'current'> {
  const contentName = displayPath(options.contentDir);
  let current: CompiledSite;
  // Not counted from one: a page that stays open while the server is started again would take the first site of this
  // server for that of the last.
  let revision = Date.now();
  // The last good site is better than one with settings that stand in, and that better than none.
  let wasUsable = false;
  // What decided the pages that are shown, and those that were read last.
  let shownFacts: Compilation['facts'];
  let readFacts: Compilation['facts'];
  const live: LiveContent = {
    contentDir: options.contentDir,
    async recompile({ stats }, firstLook) {
      const input = { ...options, today: today(), kept, stats, firstLook };
      const { compiled, ...rest } = await compile(input);
      wasUsable ||= compiled !== undefined;
      readFacts = rest.facts;
      // Texts may be written again as they were: pages that show the same must not reload.
      const isSame = changedPages(shownFacts, readFacts)?.size === 0;
      if (isSame && shownFacts?.copies === readFacts?.copies) return rest;
      const usable = compiled ?? (wasUsable ? undefined : rest.standIn);
      return { ...rest, ...(usable && { compiled: usable }) };
    },
    report: createChangedReport(contentName, (text) => void process.stderr.write(text)),
    describe: (problems) => ({
      errors: firstLines(problemLines(problems.filter(isError), contentName)),
      warnings: firstLines(problemLines(problems.filter(isWarning), contentName)),
    }),
    reportFailure(cause) {
      const text = explainMachine(cause, options) ?? thrownStack(cause);
      process.stderr.write(`${text}\n`);
      return text;
    },
    accept(compiled) {
      current = withoutBundles(compiled);
      shownFacts = readFacts;
      handOver(current, (revision += 1));
    },
    revision: () => revision,
  };
  return { live, current: () => current };
}

function isWarning(problem: Problem): boolean {
  return !isError(problem);
}

/** The site as only a build packs offline bundles. Its files are still listed on demand. */
function withoutBundles(compiled: CompiledSite): CompiledSite {
  const { address, labels, pages, fileAt, site } = compiled;
  return {
    address,
    labels,
    pages,
    fileAt,
    get files() {
      return compiled.files;
    },
    site: { ...site, offline: { app: false, download: false } },
  };
}
