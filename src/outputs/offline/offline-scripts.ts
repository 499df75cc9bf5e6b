import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { appFiles, bundleFolder } from '../built-names.ts';
import { pagefindModule } from '../search/merged-index/pagefind.ts';
import { folderScriptFile } from './folder-page.ts';
import { searchEntry } from './script-of.ts';

/** The browsers that the folder supports; the scripts of the site require the same. */
const target = 'es2022';

/** Where `fetch` is denied, scripts deliver the files; see `src/client/offline/folder-script.ts`. */
const define = { fetch: 'dossierFolder.fetch' };

const classic: BuildOptions & { write: false } = {
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  charset: 'utf8',
  legalComments: 'inline',
  target,
  // Vite's preloading code, which never runs, still contains `import.meta`.
  logOverride: { 'empty-import-meta': 'silent' },
  // The project's TypeScript settings are for Node.
  tsconfigRaw: {},
};

/**
 * The scripts of the offline bundles, by name. They depend on the code alone, and are made when templates are compiled:
 * the service worker save for its settings; the first script of each page in the folder; Pagefind's module, which sets the
 * global `pagefind`; and each module of the site with its imports.
 * @param clientDir Folder of the compiled modules.
 */
export async function makeOfflineScripts(clientDir: string): Promise<Map<string, string>> {
  const modules = globSync(`${bundleFolder}/*.js`, { cwd: clientDir })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const made = [
    [appFiles.worker, bundle({ ...classic, entryPoints: [client('worker/service-worker.ts')] })],
    [folderScriptFile, bundle({ ...classic, entryPoints: [client('offline/folder-script.ts')] })],
    [searchEntry, classicPagefind()],
    ...modules.map((name) => [name, bundleModule(join(clientDir, name))] as const),
  ] as const;
  return new Map(await Promise.all(made.map(async ([name, text]) => [name, await text] as const)));
}

function client(file: string): string {
  return fileURLToPath(new URL(`../../client/${file}`, import.meta.url));
}

async function bundleModule(file: string): Promise<string> {
  return await bundle({ ...classic, entryPoints: [file], define, plugins: [withoutPreloading] });
}

async function classicPagefind(): Promise<string> {
  const { code } = await transform(await pagefindModule(), {
    format: 'iife',
    globalName: 'pagefind',
    minify: true,
    charset: 'utf8',
    target,
    define: { ...define, 'import.meta.url': '"/pagefind/pagefind.js"' },
  });
  return code;
}

async function bundle(options: BuildOptions & { write: false }): Promise<string> {
  const { outputFiles } = await build(options);
  return outputFiles.map(({ text }) => text).join('');
}

/** Modules loaded on demand are part of the bundle, so there is nothing to preload. */
const withoutPreloading: Plugin = {
  name: 'without-preloading',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return { contents: code.replace(/__vite__mapDeps\(\[[\d,\s]*\]\)/g, '[]') };
    });
  },
};
