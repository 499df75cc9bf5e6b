import { join } from 'node:path';
import type { SiteName } from '../sites.ts';

/** Folder of a site that `npm test` has built once for all tests. */
export function builtSite(name: SiteName): string {
  const folder = process.env['DOSSIER_TEST_SITES'];
  if (!folder)
    throw new Error('This test looks at built sites: run it with `npm test -- ` and its path.');
  return join(folder, name);
}
