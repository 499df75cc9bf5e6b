import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { RunFolder } from '../../publish/run-folder.ts';
import type { compileTemplates } from './compile-templates.ts';
import { openTemplates, type TemplatePage } from './open-templates.ts';
import { templateKey } from './template-key.ts';
import { templateStore } from './template-store.ts';

/** Called with each page once it is written, in the order of their files. */
export type PageListener = (file: string, html: string) => Promise<void>;

/**
 * Writes the pages of the site that was handed over, with their styles, scripts and fonts. Starts Astro only if there
 * are no templates yet for this code, these packages and this base path.
 * @param base `/` or `/repo/`.
 */
export async function writePages(
  base: string,
  run: RunFolder,
  onPage: PageListener,
): Promise<void> {
  const key = templateKey(base);
  const templates = templateStore().find(key) ?? (await compiledTemplates(key, base, run));
  if (templates) cpSync(templates.clientDir, run.site, { recursive: true });
  const pages = templates ? await openTemplates(templates) : writtenPages(run.site);
  for (const { file, html } of pages.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const place = join(run.site, file);
    const text = await html();
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    await onPage(file, text);
  }
}

/** The pages that Astro has written by itself. */
function writtenPages(siteDir: string): TemplatePage[] {
  return globSync('**/*.html', { cwd: siteDir }).map((file) => ({
    file: file.split(sep).join('/'),
    html: () => readFile(join(siteDir, file), 'utf8'),
  }));
}

/** Loads Astro, which takes a second, only for compiling. */
async function compiledTemplates(...args: Parameters<typeof compileTemplates>) {
  const { compileTemplates } = await import('./compile-templates.ts');
  return await compileTemplates(...args);
}
