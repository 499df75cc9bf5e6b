import { join } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';

/** The content folders that tests build, each with its base path. */
export const sites = {
  flagship: { content: join(projectDir, 'content'), base: '/dossier/' },
  charts: { content: join(projectDir, 'tests/fixtures/charts'), base: '/' },
  wind: { content: join(projectDir, 'tests/fixtures/wind'), base: '/some/repo/' },
} as const;

/** The name of one of these sites. */
export type SiteName = keyof typeof sites;
