import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { editionScript, folderPage } from './folder-page.ts';
import { bundleEdition, bundleModule, classicPagefind, deliveryScript } from './folder-scripts.ts';
import { readAhead } from './read-ahead.ts';
import { relativeStyles } from './relative-address.ts';

/** What only a server, a crawler or an installed app has use for. */
const leftOut =
  /^(?:404\.html|robots\.txt|sitemap[^/]*\.xml|sw\.js|manifest\.webmanifest|offline\.[^/]+|offline\/.*|social\/.*|\.nojekyll|pagefind\/[^/]+\.js)$/;

/** What the pages' scripts fetch from a server, and get from a script in a folder. */
const fetched = /^pagefind\//;

/** Scripts of the build: of them only those that pages name are needed, each with all that it imports. */
const moduleFile = /^_astro\/.*\.js$/;

const moduleAddress = /<script type="module" src="([^"]+)"/g;

/**
 * The files of the folder edition, made of those of the built site, by their address in the folder: all that works
 * without a server.
 * @param base `/` or `/repo/`.
 */
export async function folderFiles(siteDir: string, base: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const put = (file: string, text: string): void => void files.set(file, Buffer.from(text));
  const modules = new Set<string>();
  const kept = (await listFiles(siteDir))
    .filter((name) => !leftOut.test(name) && !moduleFile.test(name))
    .map((name) => ({ name, file: join(siteDir, name) }));
  for await (const [{ name: file }, bytes] of readAhead(kept)) {
    if (file.endsWith('.html')) {
      const html = bytes.toString('utf8');
      const page = folderPage(html, { file, base });
      for (const [, address = ''] of html.matchAll(moduleAddress)) modules.add(address);
      put(file, page);
    } else if (file.endsWith('.css')) {
      put(file, relativeStyles(bytes.toString('utf8'), { file, base }));
    } else if (fetched.test(file)) {
      put(`${file}.js`, deliveryScript(file, bytes));
    } else files.set(file, bytes);
  }
  put(editionScript, await bundleEdition());
  put('pagefind/pagefind.js', await classicPagefind(siteDir));
  for (const address of modules) {
    const file = address.slice(base.length);
    put(file, await bundleModule(siteDir, file));
  }
  return files;
}

async function listFiles(siteDir: string): Promise<string[]> {
  const files: string[] = [];
  for await (const entry of glob('**/*', { cwd: siteDir, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files.push(
      join(entry.parentPath, entry.name)
        .slice(siteDir.length)
        .replace(/^[/\\]/, ''),
    );
  }
  return files.map((file) => file.split(sep).join('/')).sort();
}
