import { globSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { entityId } from '../../../src/model/ids/entity-id.ts';
import { kindId } from '../../../src/model/ids/kind-id.ts';
import { searchAttributes } from '../../../src/outputs/search/index-attributes.ts';
import { openSearchIndex } from '../../../src/outputs/search/search-index.ts';
import type { SiteManifest } from '../../../src/publish/site-tree/site-manifest.ts';
import { startSiteTree } from '../../../src/publish/site-tree/site-tree.ts';
import { startIndexThread } from '../../../src/publish/threads/index-thread.ts';
import type { SearchablePage } from '../../../src/views/page-type/searchable-page.ts';

export interface SamplePage extends Omit<SearchablePage, 'kind' | 'mentionedEntities'> {
  kind?: string;
  mentionedEntities?: string[];
  /** `companies/tencent` */
  path: string;
  /** HTML below the title. */
  body: string;
  /** Language of the page; English when absent. */
  pageLanguage?: string;
}

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'";

/**
 * Indexes the pages of a folder as a build does.
 * @returns the number of pages that search finds.
 */
export async function indexSite(siteDir: string): Promise<number> {
  const none = join(siteDir, 'none');
  const manifest: SiteManifest = new Map();
  const site = await startSiteTree({ siteDir, lastDir: none, spareDir: none, manifest })();
  const nothing = (): undefined => undefined;
  const kept = {
    find: nothing,
    keep: nothing,
    place: nothing,
    use: nothing,
    deleteOthers: nothing,
  };
  const openGroups = startIndexThread(join(siteDir, 'scratch'));
  const index = openSearchIndex({ language: 'en', site, kept, openGroups });
  try {
    for (const file of globSync('**/*.html', { cwd: siteDir }).sort())
      await index.add(file.split(sep).join('/'), readFileSync(join(siteDir, file), 'utf8'));
    const count = await index.write();
    return count;
  } finally {
    await index.close();
  }
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes pages as the templates do, under the policy they have; the folder goes when the process ends. */
export function writeSampleSite(pages: readonly SamplePage[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-search-'));
  folders.push(folder);
  for (const page of pages) {
    mkdirSync(join(folder, page.path), { recursive: true });
    writeFileSync(join(folder, page.path, 'index.html'), htmlOf(page));
  }
  // A list: without the attributes it is no part of the index.
  writeFileSync(
    join(folder, 'index.html'),
    '<html lang="en"><main><h1>Unlisted</h1></main></html>',
  );
  return folder;
}

function htmlOf({ pageLanguage = 'en', body, kind, ...page }: SamplePage): string {
  const searchable = {
    ...page,
    kind: kind === undefined ? undefined : kindId(kind),
    mentionedEntities: page.mentionedEntities?.map(entityId),
  };
  const attributes = Object.entries(searchAttributes(searchable)).map(
    ([name, value]) => `${name}="${escape(value)}"`,
  );
  return `<!doctype html><html lang="${pageLanguage}" data-base="/some/repo/"><head>
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta charset="utf-8">
<title>${escape(page.title)}</title></head><body><nav>Navigation</nav>
<main ${attributes.join(' ')}><h1>${escape(page.title)}</h1>${body}</main></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
