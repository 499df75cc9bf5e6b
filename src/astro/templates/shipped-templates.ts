import { join } from 'node:path';
import { programDir } from '../../publish/site-options.ts';
import { readTemplates, type Templates } from './template-store.ts';

/** Folder of the npm package with the templates that it comes with. */
export const shippedFolder = 'templates';

/**
 * The templates that come with the npm package.
 * @throws Error if a file of them is missing or changed.
 */
export function shippedTemplates(): Templates {
  const folder = join(programDir, shippedFolder);
  const templates = readTemplates(folder);
  if (templates) return templates;
  throw new Error(
    `The files in ${folder} are not as they were published. Install the package again.`,
  );
}
