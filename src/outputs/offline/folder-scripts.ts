import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';

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

/** The first script of each page, as bundled code. */
export async function bundleFolderScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../../client/offline/folder-script.ts', import.meta.url));
  return await bundle({ ...classic, entryPoints: [entry] });
}

/**
 * A module of the built site with its imports, as a classic script.
 * @param file path within the site: `_astro/search.js`.
 */
export async function bundleModule(siteDir: string, file: string): Promise<string> {
  return await bundle({
    ...classic,
    entryPoints: [join(siteDir, file)],
    define,
    plugins: [withoutPreloading],
  });
}

/** Pagefind's module as a classic script that sets the global `pagefind`. */
export async function classicPagefind(siteDir: string): Promise<string> {
  const { transform } = await import('esbuild');
  const { code } = await transform(await readFile(join(siteDir, 'pagefind/pagefind.js'), 'utf8'), {
    format: 'iife',
    globalName: 'pagefind',
    minify: true,
    charset: 'utf8',
    target,
    define: { ...define, 'import.meta.url': '"/pagefind/pagefind.js"' },
  });
  return code;
}

/** A script that delivers the bytes of a file when it runs. */
export function deliveryScript(file: string, bytes: Uint8Array): string {
  return `dossierFolder.deliver(${JSON.stringify(file)},"${Buffer.from(bytes).toString('base64')}")\n`;
}

async function bundle(options: BuildOptions & { write: false }): Promise<string> {
  // Loaded on demand: most builds find the scripts among what is kept.
  const { build } = await import('esbuild');
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
