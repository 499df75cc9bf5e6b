import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';

/** A content folder that tests build, and the base path of its site. */
export interface TestSite {
  content: string;
  base: string;
}

/** The sites of the tests. `content/` is the flagship here and another site in a fork. */
export const sites = {
  flagship: { content: join(projectDir, 'content'), base: '/dossier/' },
  harbour: { content: join(projectDir, 'tests/fixtures/harbour'), base: '/dossier/' },
  charts: { content: join(projectDir, 'tests/fixtures/charts'), base: '/' },
  wind: { content: join(projectDir, 'tests/fixtures/wind'), base: '/some/repo/' },
  waha: { content: join(projectDir, 'tests/fixtures/waha'), base: '/waha/' },
} as const satisfies Readonly<Record<string, TestSite>>;

/** The name of one of these sites. */
export type SiteName = keyof typeof sites;

/** Whether `content/` is the flagship. */
export const hasFlagship = existsSync(join(sites.flagship.content, 'articles/wechat-nine-days.md'));

/** The sites that are here. */
export const siteNames = (Object.keys(sites) as SiteName[]).filter(
  (name) => name !== 'flagship' || hasFlagship,
);
