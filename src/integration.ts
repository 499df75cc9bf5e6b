import { cp, mkdir, readFile, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteOptions } from './cli/options.ts';
import { formatProblems, summarize } from './cli/report.ts';
import { today } from './cli/today.ts';
import { compile, type Compilation, type CompiledSite } from './compile.ts';
import { handOver } from './handoff.ts';
import { withBase } from './model/path.ts';
import { hasErrors } from './model/problem.ts';
import { claimOutput, type OutputFolder } from './output-folder.ts';
import { buildSearchIndex } from './search/build-index.ts';
import { createSteps } from './cli/steps.ts';

/** The content folder has errors; they have been printed. */
export class ContentError extends Error {}

/**
 * Wires the parts into Astro: compile → check → Astro → search → atomic swap. Site, base and output
 * folder follow from the content folder and the options; nothing else of Astro's needs to be set.
 */
export function dossier(options: SiteOptions): AstroIntegration {
  const steps = createSteps();
  let compiled: CompiledSite;
  let output: OutputFolder | undefined;

  const recompile = async (): Promise<Compilation> => {
    const compilation = await compile({ ...options, today: today() });
    const folder = relative(process.cwd(), options.contentDir) || '.';
    process.stderr.write(formatProblems(compilation.problems, 'text', folder));
    return compilation;
  };
  const accept = (made: CompiledSite): void => {
    compiled = made;
    handOver(made);
  };

  return {
    name: 'dossier',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        if (command === 'preview') return;
        const { problems, compiled: make } = await steps.run('Reading content', recompile);
        if (!make || (command === 'build' && hasErrors(problems))) {
          throw new ContentError(`${summarize(problems)} Nothing was written.`);
        }
        accept(make());
        if (command === 'build') output = await claimOutput(options.outDir);
        updateConfig({
          site: compiled.address.origin,
          base: compiled.address.base,
          trailingSlash: 'always',
          ...(output && { outDir: folderUrl(output.staging), cacheDir: folderUrl(output.cache) }),
          build: { format: 'directory', inlineStylesheets: 'never' },
          devToolbar: { enabled: false },
          vite: {
            // The policy of the pages (`script-src 'self'`) allows no inline script or font.
            build: { assetsInlineLimit: 0 },
            server: { fs: { allow: [options.contentDir] } },
          },
        });
        steps.begin('Writing pages');
      },

      async 'astro:server:setup'({ server, refreshContent }) {
        server.watcher.add(options.contentDir);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(options.contentDir)) return;
          void recompile().then(async ({ problems, compiled: make }) => {
            if (make) accept(make());
            await refreshContent?.({ loaders: ['dossier'] });
            const first = problems.find((problem) => problem.severity === 'error');
            if (!first && make) return server.ws.send({ type: 'full-reload' });
            return server.ws.send({
              type: 'error',
              err: overlay(formatProblems(problems, 'text', 'content')),
            });
          });
        });
        server.middlewares.use((request, response, next) => {
          const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
          const copy = compiled.copies.find(
            ({ to }) => path === withBase(to, compiled.address.base) || path === to,
          );
          if (!copy) return next();
          readFile(copy.from).then((bytes) => {
            response.setHeader(
              'content-type',
              mediaTypes[extname(copy.from)] ?? 'application/octet-stream',
            );
            response.end(bytes);
          }, next);
        });
      },

      async 'astro:build:done'({ dir, pages }) {
        if (!output) return;
        const siteDir = fileURLToPath(dir);
        steps.end();
        await copyFiles(compiled, siteDir);
        await verify(compiled, siteDir);
        const { address, site } = compiled;
        const index = await steps.run('Indexing for search', () =>
          buildSearchIndex({ siteDir, base: address.base, language: site.language }),
        );
        await output.publish();
        steps.finish(
          `${pages.length.toLocaleString('en')} pages from ${site.counts.articles} articles and ${site.counts.entities} entities, ` +
            `${index.pages.toLocaleString('en')} of them searchable, in ${relative(process.cwd(), options.outDir) || '.'}/`,
        );
      },
    },
  };
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
};

async function copyFiles({ copies }: CompiledSite, siteDir: string): Promise<void> {
  for (const { from, to } of copies) {
    const target = join(siteDir, decodeURI(to));
    await mkdir(dirname(target), { recursive: true });
    await cp(from, target);
  }
}

/** Files in = pages out: a page that Astro did not write would be lost in silence. */
async function verify(compiled: CompiledSite, siteDir: string): Promise<void> {
  const views = [...compiled.articles, ...compiled.entities, ...compiled.pages, ...compiled.charts];
  const missing = [];
  for (const { path } of views) {
    const file = join(siteDir, decodeURI(path), 'index.html');
    const written = existsSync(file) && (await stat(file)).size > 0;
    if (!written) missing.push(path);
  }
  if (missing.length > 0) throw new Error(`These pages were not written: ${missing.join(', ')}.`);
}

function overlay(message: string): { message: string; stack: string } {
  return { message, stack: '' };
}

function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
