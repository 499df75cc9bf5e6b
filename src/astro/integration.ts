import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  fewWarnings,
  formatProblems,
  problemLines,
  summarize,
  type ProblemLines,
} from '../check/report.ts';
import { createSteps } from '../publish/steps.ts';
import { today } from '../publish/today.ts';
import { compile, type Compilation, type CompiledSite } from '../compile.ts';
import { stateOfFolder } from './folder-state.ts';
import { handOver, takeOver } from './handoff.ts';
import { serveLiveContent } from './live-content.ts';
import { reportedByCommand } from './reported-by-command.ts';
import { serveFiles } from './serve-files.ts';
import type { BundleName } from '../model/bundle-name.ts';
import { hasErrors } from '../model/problems/problem.ts';
import { bundleFolder } from '../outputs/built-names.ts';
import { writeAppFiles } from '../outputs/offline/app-files.ts';
import { writeFolderBundle } from '../outputs/offline/folder-bundle.ts';
import { bundledFiles } from '../outputs/offline/bundled-files.ts';
import { listSiteFiles, type SiteFile } from '../outputs/offline/site-files.ts';
import { markBuild } from '../publish/build-marker.ts';
import { checkOutputFolder } from '../publish/check-output-folder.ts';
import { problemHelp } from '../publish/problem-help.ts';
import { claimOutput, restoreOutput, type OutputFolder } from '../publish/output-folder.ts';
import { verifySite, writeFiles } from '../publish/published-files.ts';
import { enterRunFolder, type RunFolder } from '../publish/run-folder.ts';
import { startSocialImages, type PendingSocialImages } from '../publish/social-images.ts';
import { projectDir, type SiteOptions } from '../publish/site-options.ts';
import { sizeWarning } from '../publish/size-limits.ts';
import { buildSearchIndex } from '../outputs/search/build-index.ts';

/** Thrown when the content folder has errors, after they are printed. */
export class ContentError extends Error {}

/**
 * Wires the steps into Astro: compile → check → Astro → search → offline → atomic swap. The content folder and the
 * options give Astro its site, base and output folder.
 */
export function dossier(options: SiteOptions): AstroIntegration {
  const steps = createSteps();
  const nameOf = folderNames(process.cwd());
  let compiled: CompiledSite;
  let problems: Compilation['problems'] = [];
  let output: OutputFolder | undefined;
  let run: RunFolder | undefined;
  let socialImages: PendingSocialImages | undefined;
  let folderState = '';

  const style = { mostWarnings: fewWarnings };
  const report = (found: Compilation['problems']): void =>
    void process.stderr.write(formatProblems(found, 'text', nameOf(options.contentDir), style));
  const describe = (found: Compilation['problems']): ProblemLines =>
    problemLines(found, nameOf(options.contentDir), style);
  const recompile = (): Promise<Compilation> => compile({ ...options, today: today() });
  const accept = (made: CompiledSite): void => {
    compiled = made;
    handOver(made);
  };

  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': reportedByCommand(async ({ command, updateConfig, injectScript }) => {
        if (command === 'preview') return;
        restoreOutput(options.outDir);
        if (command === 'dev') folderState = await stateOfFolder(options.contentDir);
        const { problems: found, compiled: make } = await steps.run('Reading content', recompile);
        problems = found;
        report(problems);
        if (!make || (command === 'build' && hasErrors(problems))) {
          const said = `${summarize(problems)} Nothing was written.\n${problemHelp(problems)}`;
          throw new ContentError(said.trimEnd());
        }
        accept(make());
        if (command === 'build') {
          output = await claimOutput(options.outDir);
          run = enterRunFolder();
          socialImages = startSocialImages(compiled.files, join(run.cache, 'social'));
        }
        updateConfig({
          site: compiled.address.origin,
          base: compiled.address.base,
          trailingSlash: 'always',
          ...(run && { outDir: folderUrl(run.site), cacheDir: folderUrl(run.cache) }),
          build: { format: 'directory', assets: bundleFolder, inlineStylesheets: 'never' },
          devToolbar: { enabled: false },
          vite: {
            // The pages' content security policy allows no inline scripts or fonts.
            build: { assetsInlineLimit: 0 },
            server: { fs: { allow: [projectDir, options.contentDir] } },
          },
        });
        if (command === 'dev') injectScript('page', `import '/src/client/live/live-page.ts';`);
        steps.begin('Writing pages');
      }),

      'astro:server:setup'({ server }) {
        const { contentDir } = options;
        serveFiles(server, () => compiled);
        const revision = (): number => takeOver().revision;
        const live = { contentDir, recompile, report, accept, revision, describe };
        serveLiveContent(server, live, problems, folderState);
      },

      'astro:build:done': reportedByCommand(async ({ dir, pages }) => {
        if (!output) return;
        const siteDir = fileURLToPath(dir);
        const { address, site } = compiled;
        const { base } = address;
        await writeFiles(compiled, siteDir);
        steps.end();
        const index = await steps.run('Indexing for search', () =>
          buildSearchIndex({ siteDir, base, language: site.language }),
        );
        const built = await listSiteFiles(siteDir);
        const filesOf = (bundle: BundleName): SiteFile[] =>
          bundledFiles(bundle, built, [...compiled.pages.all, ...compiled.files]);
        if (site.offline.download) {
          await steps.run('Packing as a folder', () =>
            writeFolderBundle({ ...site, siteDir, files: filesOf('folder') }),
          );
        }
        // After the folder bundle: the app holds the home page, which tells the folder's size.
        if (site.offline.app) {
          await steps.run('Packing for the app', () =>
            writeAppFiles({ siteDir, base, files: filesOf('app') }),
          );
        }
        // Offline bundles do not hold the social images, so only the site waits for them.
        await steps.run('Drawing pictures', async () => socialImages?.moveTo(siteDir));
        await verifySite(compiled, siteDir);
        const warning = sizeWarning(await listSiteFiles(siteDir));
        if (warning) process.stderr.write(`${warning}\n`);
        await markBuild(siteDir);
        // Files may have come into the folder since the command checked it.
        await checkOutputFolder(options);
        await output.publish(siteDir);
        steps.finish(
          `${pages.length.toLocaleString('en')} pages from ${site.counts.articles} articles and ${site.counts.entities} entities, ` +
            `${index.pages.toLocaleString('en')} of them searchable, in ${nameOf(options.outDir)}/`,
        );
      }),
    },
  };
}

/** Names folders relative to the working directory of the command. */
function folderNames(from: string): (folder: string) => string {
  return (folder) => relative(from, folder) || '.';
}

function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
