import { join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { fewWarnings, formatProblems, problemLines, type ProblemLines } from '../check/report.ts';
import { compile, type Compilation, type CompiledSite, type KeptContent } from '../compile.ts';
import { copyKeptContent } from '../publish/kept-content.ts';
import { restoreOutput } from '../publish/output-folder.ts';
import { createRunFolder } from '../publish/run-folder.ts';
import { projectDir, stateDir, type SiteOptions } from '../publish/site-options.ts';
import { today } from '../publish/today.ts';
import { ContentError, contentError } from './content-error.ts';
import { stateOfFolder } from './folder-state.ts';
import { handOver, takeOver } from './handoff.ts';
import { serveLiveContent } from './live-content.ts';
import { reportedByCommand } from './reported-by-command.ts';
import { serveFiles } from './serve-files.ts';
import { serveSearch } from './serve-search.ts';

/**
 * Connects Astro's development server to the content folder, which gives it its site and base. Builds are driven by
 * `build-site.ts`, and use Astro only to compile templates.
 */
export function dossier(options: SiteOptions): AstroIntegration {
  let compiled: CompiledSite;
  let problems: Compilation['problems'] = [];
  let folderState = '';

  const contentName = relative(process.cwd(), options.contentDir) || '.';
  const style = { mostWarnings: fewWarnings };
  const report = (found: Compilation['problems']): void =>
    void process.stderr.write(formatProblems(found, 'text', contentName, style));
  const describe = (found: Compilation['problems']): ProblemLines =>
    problemLines(found, contentName, style);
  let kept: KeptContent | undefined;
  const recompile = (): Promise<Compilation> => compile({ ...options, today: today(), kept });
  const accept = (made: CompiledSite): void => {
    compiled = made;
    handOver(made);
  };

  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': reportedByCommand(async ({ command, updateConfig, injectScript }) => {
        if (command === 'build')
          throw new ContentError('Build with `npm run build`: Astro alone would write pages only.');
        if (command !== 'dev') return;
        restoreOutput(options.outDir);
        kept = copyKeptContent(options, join(createRunFolder(), 'content'));
        folderState = await stateOfFolder(options.contentDir);
        const { problems: found, compiled: make } = await recompile();
        problems = found;
        report(problems);
        if (!make) throw contentError(problems);
        accept(make());
        updateConfig({
          site: compiled.address.origin,
          base: compiled.address.base,
          trailingSlash: 'always',
          devToolbar: { enabled: false },
          vite: {
            server: {
              fs: { allow: [projectDir, options.contentDir] },
              // Builds write there, and pages would load again.
              watch: { ignored: [join(stateDir, '{runs,search,sites}', '**')] },
            },
          },
        });
        injectScript('page', `import '/src/client/live/live-page.ts';`);
      }),

      'astro:server:setup'({ server }) {
        const { contentDir } = options;
        serveFiles(server, () => compiled);
        const revision = (): number => takeOver().revision;
        serveSearch(server, options, () => compiled.address.base, revision);
        const live = { contentDir, recompile, report, accept, revision, describe };
        serveLiveContent(server, live, problems, folderState);
      },
    },
  };
}
