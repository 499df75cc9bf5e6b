import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkMeter } from '../../model/work-meter.ts';
import type { ScriptOf } from '../../outputs/offline/script-of.ts';
import { laterFile, splitPage } from '../../outputs/later/later-parts.ts';
import type { SiteFolder } from '../../outputs/site-folder/site-folder.ts';
import { listFolder } from '../../publish/site-tree/file-digests.ts';
import type { RunFolder } from '../../publish/run-folder.ts';
import { forBase } from './base-mark.ts';
import { clientBytes } from './client-bytes.ts';
import { openTemplates, type TemplatePage } from './open-templates.ts';
import { templatesOfCode } from './templates-of-code.ts';

/** A page that has been written, or kept from the last build. */
export interface WrittenPage {
  /** Its file in the site: `companies/tencent/index.html`. */
  file: string;
  /** A digest of all that it shows, if that is known. */
  madeFrom: string | undefined;
  html(): string;
}

/** What pages are made from, and who wants to see them. */
export interface PageWriting {
  /**
   * A digest of all that the page of a file shows. A page whose digest is that of the last build is kept; one without a
   * digest is always written.
   */
  madeFrom(file: string): string | undefined;
  /** Pages of the last build that are in the site already, as they were, with what they were made from, by file. */
  kept: ReadonlyMap<string, string | undefined>;
  /** Called with each page, in the order of their files. */
  onPage(page: WrittenPage): Promise<void>;
  /** Told what was rendered and what was kept. */
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
  { madeFrom, kept, onPage, meter }: PageWriting,
): Promise<ScriptOf> {
  const templates = await templatesOfCode(() => run, meter);
  const clientDir = templates?.clientDir ?? run.astro;
  for (const { name } of listFolder(clientDir)) {
    site.write(name, clientBytes(name, readFileSync(join(clientDir, name)), base));
  }
  const pages = templates
    ? (await openTemplates(templates, base)).flatMap((route) => route.pages())
    : writtenPages(run.astro, base);
  const made = pages.filter(({ file }) => !kept.has(file));
  const all = [...made, ...[...kept.keys()].map((file) => ({ file, html: undefined }))];
  for (const { file, html } of all.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const from = html ? madeFrom(file) : withoutParts(kept.get(file));
    if (!html || (from !== undefined && keepPage(site, file, from))) {
      meter.count('pages', { kept: 1 });
      await onPage({ file, madeFrom: from, html: () => site.read(file).toString() });
      continue;
    }
    const text = writePage(site, file, await meter.part('Rendering', html), from);
    meter.count('pages', { made: [file] });
    await onPage({ file, madeFrom: from, html: () => text });
  }
  const scriptsDir = templates?.scriptsDir ?? run.scripts;
  return (name) => forBase(readFileSync(join(scriptsDir, name), 'utf8'), base);
}

/** Keeps a page of the last build, with the file of its parts if it has one. */
function keepPage(site: SiteFolder, file: string, from: string): boolean {
  if (site.find(file, splitFrom(from)))
    return site.keep(laterFile(file), from) && site.keep(file, splitFrom(from));
  return site.keep(file, from);
}

/** Writes a page, with what it loads only once its reader acts in a file beside it, and returns it. */
function writePage(site: SiteFolder, file: string, text: string, from: string | undefined): string {
  const split = splitPage(text);
  if (!split) {
    site.write(file, text, from);
    return text;
  }
  site.write(laterFile(file), split.parts, from);
  site.write(file, split.html, from === undefined ? undefined : splitFrom(from));
  return split.html;
}

const andParts = ' and parts';

/** Marks a page as one that has a file of parts beside it. */
function splitFrom(from: string): string {
  return from + andParts;
}

/** What a page was made from, whether or not it has a file of parts. */
function withoutParts(from: string | undefined): string | undefined {
  return from?.endsWith(andParts) ? from.slice(0, -andParts.length) : from;
}

/** The pages that Astro has written by itself. */
function writtenPages(folder: string, base: string): TemplatePage[] {
  return listFolder(folder)
    .filter(({ name }) => name.endsWith('.html'))
    .map(({ name }) => ({
      file: name,
      html: async () => forBase(readFileSync(join(folder, name), 'utf8'), base),
    }));
}
