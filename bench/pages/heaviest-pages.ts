import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page to open, and what it stands for. */
export interface HeavyPage {
  /** `article` */
  type: string;
  /** Its address within the site: `articles/one/`. */
  path: string;
}

/** The page of each type whose HTML is the largest when compressed. */
export function heaviestPages(siteDir: string): HeavyPage[] {
  const paths: Record<string, readonly string[]> = {
    home: [''],
    article: pathsBelow(siteDir, 'articles'),
    entity: entityPaths(siteDir),
    chart: pathsBelow(siteDir, 'charts'),
    search: ['search/'],
  };
  return Object.entries(paths).flatMap(([type, all]) => {
    const [path] = all
      .map((each) => ({ each, size: weigh(siteDir, each) }))
      .sort((a, b) => b.size - a.size);
    return path ? [{ type, path: path.each }] : [];
  });
}

function pathsBelow(siteDir: string, folder: string): string[] {
  return globSync(`${folder}/*/index.html`, { cwd: siteDir }).map(addressOf);
}

/** Entities are in a folder for each kind, which the site's data name. */
function entityPaths(siteDir: string): string[] {
  const { site, entities }: { site: { url: string }; entities: readonly { url: string }[] } =
    JSON.parse(readFileSync(join(siteDir, 'entities.json'), 'utf8'));
  return entities.map(({ url }) => url.slice(site.url.length));
}

function addressOf(file: string): string {
  return file.replaceAll('\\', '/').replace(/index\.html$/, '');
}

function weigh(siteDir: string, path: string): number {
  return gzipSync(readFileSync(join(siteDir, path, 'index.html'))).length;
}
