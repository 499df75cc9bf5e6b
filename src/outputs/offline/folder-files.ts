import { hash } from 'node:crypto';
import { joinPage, laterFile } from '../later/later-parts.ts';
import { folderPage, folderScriptFile } from './folder-page.ts';
import { relativeStyles } from './relative-address.ts';
import type { EarlierBuilds } from './earlier-builds.ts';
import { deliveryScript, searchEntry, type ScriptOf } from './script-of.ts';
import { modulesOf } from './page-modules.ts';
import { bytesOf, type SiteFile } from '../site-folder/site-files.ts';
import type { FileToZip } from './zip-file.ts';

/** A file of the built site, which is read when it is packed or has been read already. */
export interface ReadableFile extends Pick<SiteFile, 'name' | 'digest'> {
  read: () => Buffer;
}

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
  /** `/` or `/repo/`. */
  base: string;
  /** The files of the built site that the folder holds. */
  files: readonly SiteFile[];
  script: ScriptOf;
  earlier: EarlierBuilds;
}): FileToZip[] {
  const { files, earlier } = options;
  const base = inBytes(options.base);
  const parts = partsOfPages(files);
  const kept = files.filter(
    ({ name }) => !searchModule.test(name) && !moduleFile.test(name) && !parts.has(name),
  );
  const pages = kept.filter(({ name }) => name.endsWith('.html'));
  const modules = modulesOf(pages, earlier.kept).map((address) => address.slice(base.length));
  const scripts = [folderScriptFile, searchEntry, ...modules].map((name) => {
    const bytes = Buffer.from(options.script(name));
    return { name, key: hash('sha256', bytes), make: () => bytes };
  });
  return [
    ...kept.map((file) => {
      const later = parts.get(laterFile(file.name));
      return fileInFolder(readable(file), base, later && readable(later));
    }),
    ...scripts,
  ];
}

/**
 * A page of the folder. It depends on no other file, so that it can be made before others are written.
 * @param base `/` or `/repo/`.
 * @param later What it loads only once its reader acts.
 */
export function folderPageFile(
  page: ReadableFile,
  base: string,
  later: ReadableFile | undefined,
): FileToZip {
  return fileInFolder(page, inBytes(base), later);
}

function readable(file: SiteFile): ReadableFile {
  return { ...file, read: () => bytesOf(file) };
}

/** The files that pages load only once their readers act, by name. */
function partsOfPages(files: readonly SiteFile[]): Map<string, SiteFile> {
  const ofPages = new Set(
    files.filter(({ name }) => name.endsWith('.html')).map(({ name }) => laterFile(name)),
  );
  return new Map(files.filter(({ name }) => ofPages.has(name)).map((file) => [file.name, file]));
}

/** @param later What the page loads only once its reader acts. A page in a folder cannot fetch it, and so contains it. */
function fileInFolder(
  source: ReadableFile,
  base: string,
  later: ReadableFile | undefined,
): FileToZip {
  const { name } = source;
  const isWhole = !later || !name.endsWith('.html');
  const key = isWhole ? source.digest : hash('sha256', source.digest + later.digest);
  const file = { name, key };
  const place = { file: name, base };
  const rewritten = (rewrite: (text: string) => string) => () =>
    Buffer.from(rewrite(source.read().toString('latin1')), 'latin1');
  const whole = (html: string): string =>
    later ? joinPage(html, JSON.parse(later.read().toString('latin1'))) : html;
  if (name.endsWith('.html'))
    return { ...file, make: rewritten((html) => folderPage(whole(html), place)) };
  if (name.endsWith('.css'))
    return { ...file, make: rewritten((css) => relativeStyles(css, place)) };
  if (!fetched.test(name)) return { ...file, make: source.read };
  const make = (): Buffer => Buffer.from(deliveryScript(name, source.read()));
  return { ...file, name: `${name}.js`, make };
}

/**
 * A text with one character per byte. Only ASCII is changed in a page, which is the same in this form, so the rest
 * passes through without being decoded and encoded again.
 */
function inBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}
