import { join } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';

/** The sites that `npm test` builds once, for all tests that look at built pages. */
export const builtSites = {
  flagship: { content: join(projectDir, 'content'), base: '/dossier/' },
  charts: { content: join(projectDir, 'tests/fixtures/charts'), base: '/' },
  wind: { content: join(projectDir, 'tests/fixtures/wind'), base: '/some/repo/' },
} as const;

export type BuiltSite = keyof typeof builtSites;

/** Folder of a built site. */
export function builtSite(name: BuiltSite): string {
  const folder = process.env['DOSSIER_TEST_SITES'];
  if (!folder)
    throw new Error(
      'These tests look at built sites: run them with `npm test`, or see CONTRIBUTING.md.',
    );
  return join(folder, name);
}
