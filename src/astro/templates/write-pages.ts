import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WorkMeter } from '../../model/run/work-meter.ts';
import type { ScriptOf } from '../../outputs/offline/script-of.ts';
import { escapeAttributes } from '../../model/markdown/escape-attributes.ts';
import { laterFile, splitPage } from '../../outputs/later/later-parts.ts';
import { readForIndex } from '../../outputs/later/read-for-index.ts';
import { openPageSheets, type JoinedPage } from '../../outputs/sheets/page-sheets.ts';
import type { SiteFolder } from '../../outputs/site-folder/site-folder.ts';
import { themeFile } from '../../outputs/theme/theme-files.ts';
import { listFolder } from '../../publish/site-tree/file-digests.ts';
import type { RunFolder } from '../../publish/output/run-folder.ts';
import { forBase } from './base-mark.ts';
import { clientBytes } from './client-bytes.ts';
import { openTemplates, type TemplatePage } from './open-templates.ts';
import { formatNote, parseNote, type PageNote } from './page-note.ts';
import { templatesOfCode } from './templates-of-code.ts';

/** A page that has been written, or kept from the last build. */
export interface WrittenPage {
  /** Its file in the site: `companies/tencent/index.html`. */
  file: string;
  /** A digest of all that it shows, if that is known. */
  madeFrom: string | undefined;
  /** Its HTML, with what the index reads. */
  html(): string;
}

/** The input of pages, and the functions that receive them. */
export interface PageWriting {
  /** The style sheet with the site's own colours and font. */
  themeSheet: string;
  /**
   * A digest of all that the page of a file shows. A page whose digest is that of the last build is kept; one without a
   * digest is always written.
   */
  madeFrom(file: string): string | undefined;
  /** Pages of the last build that are in the site already, with what the manifest says of them, by file. */
  kept: ReadonlyMap<string, string | undefined>;
  /** Called with each page, in the order of their files. */
  onPage(page: WrittenPage): Promise<void>;
  /** Counts what is rendered and what is kept. */
  meter: WorkMeter;
}

/**
 * Writes the pages of the site that was handed over, with their styles, scripts and fonts. Starts Astro only if there
 * are no templates yet for this code and these packages.
 * @param base `/` or `/repo/`.
 * @returns the scripts of the offline bundles.
 */
export async function writePages(
  base: string,
  run: RunFolder,
  site: SiteFolder,
  { themeSheet, madeFrom, kept, onPage, meter }: PageWriting,
): Promise<ScriptOf> {
  const templates = await templatesOfCode(() => run, meter);
  const clientDir = templates?.clientDir ?? run.astro;
  const client = listFolder(clientDir).map(({ name }) => name);
  const readClient = (name: string): Buffer =>
    clientBytes(name, readFileSync(join(clientDir, name)), base);
  const isSheet = (name: string): boolean => name.endsWith('.css');
  for (const name of client.filter((each) => !isSheet(each))) site.write(name, readClient(name));
  const sheets = openPageSheets(base, (file) =>
    file === themeFile ? themeSheet : readClient(file).toString(),
  );
  const pages = templates
    ? (await openTemplates(templates, () => base)).flatMap((route) => route.pages())
    : writtenPages(run.astro, base);
  const made = pages.filter(({ file }) => !kept.has(file));
  const all = [...made, ...[...kept.keys()].map((file) => ({ file, html: undefined }))];
  for (const { file, html } of all.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const last = parseNote(kept.get(file));
    const from = html ? madeFrom(file) : last.from;
    const note = html ? keepPage(site, file, from) : last;
    if (!html || note) {
      sheets.keep(note?.sheets ?? '');
      meter.count('pages', { kept: 1 });
      await onPage({ file, madeFrom: from, html: () => readForIndex(site, file) });
    } else {
      const page = sheets.join(await meter.part('Rendering', html));
      writePage(site, file, page, from);
      meter.count('pages', { made: [file] });
      await onPage({ file, madeFrom: from, html: () => page.html });
    }
    // Only then does Pagefind read what it was sent, and what libraries have outside of the heap is freed.
    await nextTurn();
  }
  const joined = sheets.joined();
  // Those that scripts add, or that no page needs.
  const others = client.filter((name) => isSheet(name) && !joined.parts.has(name));
  for (const name of others) site.write(name, readClient(name));
  for (const [name, text] of joined.sheets) site.write(name, text);
  const scriptsDir = templates?.scriptsDir ?? run.scripts;
  return (name) => forBase(readFileSync(join(scriptsDir, name), 'utf8'), base);
}

/** Keeps a page of the last build that was made from the same, with the file of its parts if it has one. */
function keepPage(site: SiteFolder, file: string, from: string | undefined): PageNote | undefined {
  const noted = site.noteOf(file);
  const note = parseNote(noted);
  if (from === undefined || noted === undefined || note.from !== from) return undefined;
  if (!site.find(file, noted)) return undefined;
  const isWhole = !note.isSplit || site.keep(laterFile(file), from);
  return isWhole && site.keep(file, noted) ? note : undefined;
}

/** Writes a page, with what it loads only once its reader acts in a file beside it. */
function writePage(
  site: SiteFolder,
  file: string,
  { html, sheets }: JoinedPage,
  from: string | undefined,
): void {
  const split = splitPage(html);
  if (split) site.write(laterFile(file), split.parts, from);
  site.write(file, split?.html ?? html, formatNote({ from, isSplit: split !== undefined, sheets }));
}

/** The pages that Astro has written by itself. */
function writtenPages(folder: string, base: string): TemplatePage[] {
  return listFolder(folder)
    .filter(({ name }) => name.endsWith('.html'))
    .map(({ name }) => ({
      file: name,
      html: async () => forBase(escapeAttributes(readFileSync(join(folder, name), 'utf8')), base),
    }));
}
