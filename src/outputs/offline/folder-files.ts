import { hash } from 'node:crypto';
import { folderPage, folderScriptFile } from './folder-page.ts';
import {
  bundleFolderScript,
  bundleModule,
  classicPagefind,
  deliveryScript,
} from './folder-scripts.ts';
import { relativeStyles } from './relative-address.ts';
import { madeOnce, type EarlierBuilds } from './earlier-builds.ts';
import { modulesOf } from './page-modules.ts';
import { bytesOf, type SiteFile } from '../site-folder/site-files.ts';
import type { FileToZip } from './zip-file.ts';

/** The module of Pagefind that pages load. */
const searchEntry = 'pagefind/pagefind.js';

/** Pagefind's own modules: a classic script takes their place. */
const searchModule = /^pagefind\/[^/]+\.js$/;

/** Files that pages fetch from a server and load as scripts in a folder. */
const fetched = /^pagefind\//;

/** Modules of the build. Only those that pages load are needed, each bundled with its imports. */
const moduleFile = /^_astro\/.*\.js$/;

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
  earlier: EarlierBuilds;
}): FileToZip[] {
  const { siteDir, files, earlier } = options;
  const base = inBytes(options.base);
  const kept = files.filter(({ name }) => !searchModule.test(name) && !moduleFile.test(name));
  const pages = kept.filter(({ name }) => name.endsWith('.html'));
  const script = (name: string, key: string, make: () => Promise<string>): FileToZip => ({
    name,
    key,
    make: async () => Buffer.from(await madeOnce(earlier, `${name} of ${key}`, make)),
  });
  const search = files.filter(({ name }) => name === searchEntry);
  const modules = digestOf(files.filter(({ name }) => moduleFile.test(name)));
  return [
    ...kept.map((file) => fileInFolder(file, base)),
    script(folderScriptFile, 'the code', bundleFolderScript),
    script(searchEntry, digestOf(search), () => classicPagefind(siteDir)),
    ...modulesOf(pages, earlier.kept)
      .map((address) => address.slice(base.length))
      .map((name) => script(name, modules, () => bundleModule(siteDir, name))),
  ];
}

/** A digest of files together. */
function digestOf(files: readonly SiteFile[]): string {
  return hash('sha256', files.map(({ name, digest }) => `${name}\0${digest}`).join('\n'));
}

function fileInFolder(source: SiteFile, base: string): FileToZip {
  const { name } = source;
  const file = { name, key: source.digest };
  const place = { file: name, base };
  const rewritten = (rewrite: (text: string) => string) => () =>
    Buffer.from(rewrite(bytesOf(source).toString('latin1')), 'latin1');
  if (name.endsWith('.html'))
    return { ...file, make: rewritten((html) => folderPage(html, place)) };
  if (name.endsWith('.css'))
    return { ...file, make: rewritten((css) => relativeStyles(css, place)) };
  if (!fetched.test(name)) return { ...file, make: () => bytesOf(source) };
  const make = (): Buffer => Buffer.from(deliveryScript(name, bytesOf(source)));
  return { ...file, name: `${name}.js`, make };
}

/**
 * A text with one character per byte. Only ASCII is changed in a page, which is the same in this form, so the rest
 * passes through without being decoded and encoded again.
 */
function inBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}
