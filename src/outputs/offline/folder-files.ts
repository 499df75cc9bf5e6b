import { folderScriptFile, folderPage } from './folder-page.ts';
import {
  bundleFolderScript,
  bundleModule,
  classicPagefind,
  deliveryScript,
} from './folder-scripts.ts';
import { relativeStyles } from './relative-address.ts';
import { bytesOf, type SiteFile } from '../site-folder/site-files.ts';
import type { FileToZip } from './zip-file.ts';

/** Pagefind's own modules: a classic script takes their place. */
const searchModule = /^pagefind\/[^/]+\.js$/;

/** Files that pages fetch from a server and load as scripts in a folder. */
const fetched = /^pagefind\//;

/** Modules of the build. Only those that pages load are needed, each bundled with its imports. */
const moduleFile = /^_astro\/.*\.js$/;

const moduleAddress = /<script type="module" src="([^"]+)"/g;

/**
 * The files of the folder, made from the built site: everything that works without a server. Each is made only when it
 * is packed.
 */
export function folderFiles(options: {
  siteDir: string;
  /** `/` or `/repo/`. */
  base: string;
  /** The files of the built site that the folder holds. */
  files: readonly SiteFile[];
}): FileToZip[] {
  const { siteDir, files } = options;
  const base = inBytes(options.base);
  const kept = files.filter(({ name }) => !searchModule.test(name) && !moduleFile.test(name));
  const modules = modulesOf(kept).map((address) => address.slice(base.length));
  return [
    ...kept.map((file) => fileInFolder(file, base)),
    { name: folderScriptFile, make: async () => Buffer.from(await bundleFolderScript()) },
    {
      name: 'pagefind/pagefind.js',
      make: async () => Buffer.from(await classicPagefind(siteDir)),
    },
    ...modules.map((name) => ({
      name,
      make: async () => Buffer.from(await bundleModule(siteDir, name)),
    })),
  ];
}

/** Addresses of the modules that pages load. */
function modulesOf(files: readonly SiteFile[]): string[] {
  const pages = files.filter(({ name }) => name.endsWith('.html'));
  return [
    ...new Set(
      pages.flatMap((page) =>
        [...bytesOf(page).toString('latin1').matchAll(moduleAddress)].map(
          ([, address = '']) => address,
        ),
      ),
    ),
  ];
}

function fileInFolder(source: SiteFile, base: string): FileToZip {
  const { name } = source;
  const place = { file: name, base };
  const rewritten = (rewrite: (text: string) => string) => () =>
    Buffer.from(rewrite(bytesOf(source).toString('latin1')), 'latin1');
  if (name.endsWith('.html')) return { name, make: rewritten((html) => folderPage(html, place)) };
  if (name.endsWith('.css')) return { name, make: rewritten((css) => relativeStyles(css, place)) };
  if (!fetched.test(name)) return { name, make: () => bytesOf(source) };
  return { name: `${name}.js`, make: () => Buffer.from(deliveryScript(name, bytesOf(source))) };
}

/**
 * A text with one character per byte. Only ASCII is changed in a page, which is the same in this form, so the rest
 * passes through without being decoded and encoded again.
 */
function inBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}
