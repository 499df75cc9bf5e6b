import { existsSync, readFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { laterFile } from '../later/later-parts.ts';
import type { Deflate } from './deflate.ts';
import { folderName } from './folder-bundle.ts';
import { folderPageFile, type ReadableFile } from './folder-files.ts';
import { packAhead, type PartToWrite, type PlacedPart } from './write-archive.ts';
import { zipPart } from './zip-file.ts';
import type { ZipFacts } from './zip-format.ts';

/** The file into which pages of the folder are packed, and their site. */
export interface PagePacking {
  /** Path of the file that receives them. */
  target: string;
  /** Folder of the site that is being built. */
  siteDir: string;
  /** `/` or `/repo/`. */
  base: string;
  /** Title of the site, which names the folder. */
  title: string;
}

/**
 * Packs pages of the folder bundle in the order in which they come, into a file from which `offline.zip` takes them over.
 * @param pages Paths within the site: `companies/tencent/index.html`.
 * @returns where each of them lies in the file.
 */
export async function packPages(
  { target, ...packing }: PagePacking,
  pages: AsyncIterable<string>,
  deflate: Deflate,
): Promise<PlacedPart<ZipFacts>[]> {
  return await packAhead(target, partsOf(pages, packing, deflate));
}

async function* partsOf(
  pages: AsyncIterable<string>,
  { siteDir, base, title }: Omit<PagePacking, 'target'>,
  deflate: Deflate,
): AsyncGenerator<PartToWrite<ZipFacts>> {
  const folder = folderName(title);
  const fileOf = (name: string): ReadableFile | undefined => {
    const file = join(siteDir, name);
    if (!existsSync(file)) return undefined;
    const bytes = readFileSync(file);
    return { name, digest: hash('sha256', bytes), read: () => bytes };
  };
  for await (const name of pages) {
    const page = fileOf(name);
    if (!page) continue;
    const file = folderPageFile(page, base, fileOf(laterFile(name)));
    yield zipPart({ ...file, name: `${folder}/${file.name}` }, deflate);
  }
}
