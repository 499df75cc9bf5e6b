import { isPackage } from '../../model/run/program.ts';
import type { WorkMeter } from '../../model/run/work-meter.ts';
import type { RunFolder } from '../../publish/output/run-folder.ts';
import { shippedTemplates } from './shipped-templates.ts';
import { templateKey } from './template-key.ts';
import { templateStore, type Templates } from './template-store.ts';

/** Whether there are templates for this code, so that pages can be written one by one. */
export function areTemplatesThere(): boolean {
  return isPackage || templateStore().find(templateKey()) !== undefined;
}

/**
 * The templates of this code: those that the npm package comes with, else those that an earlier run has kept, else Astro
 * compiles them. A site must have been handed over.
 * @returns `undefined` if what Astro makes is not what we know; it has then written the pages by itself.
 */
export async function templatesOfCode(
  openRun: () => RunFolder,
  meter: WorkMeter,
): Promise<Templates | undefined> {
  if (isPackage) return shippedTemplates();
  const key = templateKey();
  const kept = templateStore().find(key);
  if (kept) return kept;
  // Loaded on demand: Astro takes a second.
  const { compileTemplates } = await import('./compile-templates.ts');
  return await meter.part('Compiling templates', () => compileTemplates(key, openRun()));
}
