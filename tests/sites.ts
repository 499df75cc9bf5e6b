import { join } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';

/** The content folders that tests read as a whole, and the base path that each is built for. */
export const sites = {
  flagship: { content: join(projectDir, 'content'), base: '/dossier/' },
  charts: { content: join(projectDir, 'tests/fixtures/charts'), base: '/' },
  wind: { content: join(projectDir, 'tests/fixtures/wind'), base: '/some/repo/' },
} as const;

export type SiteName = keyof typeof sites;
