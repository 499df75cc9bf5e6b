import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunFolder } from '../../publish/run-folder.ts';
import type { compileTemplates } from './compile-templates.ts';
import { openTemplates } from './open-templates.ts';
import { templateKey } from './template-key.ts';
import { templateStore } from './template-store.ts';

/**
 * Writes the pages of the site that was handed over, with their styles, scripts and fonts. Starts Astro only if there
 * are no templates yet for this code, these packages and this base path.
 * @param base `/` or `/repo/`.
 */
export async function writePages(base: string, run: RunFolder): Promise<void> {
  const key = templateKey(base);
  const templates = templateStore().find(key) ?? (await compiledTemplates(key, base, run));
  if (!templates) return;
  cpSync(templates.clientDir, run.site, { recursive: true });
  for (const page of await openTemplates(templates)) {
    const file = join(run.site, page.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await page.html());
  }
}

/** Loads Astro, which takes a second, only for compiling. */
async function compiledTemplates(...args: Parameters<typeof compileTemplates>) {
  const { compileTemplates } = await import('./compile-templates.ts');
  return await compileTemplates(...args);
}
