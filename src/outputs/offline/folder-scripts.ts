import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';

/** What browsers that open a folder have to know; the sites' own scripts ask no more of them. */
const target = 'es2022';

/** Where `fetch` is denied, scripts hand the files over: see `src/client/offline/folder-script.ts`. */
const define = { fetch: 'dossierFolder.fetch' };

const classic: BuildOptions & { write: false } = {
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  charset: 'utf8',
  legalComments: 'inline',
  target,
  // `import.meta` is left in Vite's code for preloading, which is never run.
  logOverride: { 'empty-import-meta': 'silent' },
  // The project's settings for Node are of no use in a browser.
  tsconfigRaw: {},
};

/** The script that comes first on each page. */
export async function bundleFolderScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../../client/offline/folder-script.ts', import.meta.url));
  return await bundle({ ...classic, entryPoints: [entry] });
}

/**
 * A module of the built site, with all that it imports, as a classic script.
 * @param file its address within the site: `_astro/search.js`.
 */
export async function bundleModule(siteDir: string, file: string): Promise<string> {
  return await bundle({
    ...classic,
    entryPoints: [join(siteDir, file)],
    define,
    plugins: [withoutPreloading],
  });
}

/** Pagefind's module as a classic script that sets `pagefind`. */
export async function classicPagefind(siteDir: string): Promise<string> {
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

/** A file as a script that hands over its bytes when it is run. */
export function deliveryScript(file: string, bytes: Uint8Array): string {
  return `dossierFolder.deliver(${JSON.stringify(file)},"${Buffer.from(bytes).toString('base64')}")\n`;
}

async function bundle(options: BuildOptions & { write: false }): Promise<string> {
  const { outputFiles } = await build(options);
  return outputFiles.map(({ text }) => text).join('');
}

/** A module loaded on demand is part of the bundle: what Vite would fetch ahead for it is already there. */
const withoutPreloading: Plugin = {
  name: 'without-preloading',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return { contents: code.replace(/__vite__mapDeps\(\[[\d,\s]*\]\)/g, '[]') };
    });
  },
};
