import type { IndexFolder } from './index-folder.ts';
import {
  filesOf,
  indexPage,
  isInterface,
  startIndex,
  type IndexOptions,
  type PageToIndex,
} from './pagefind.ts';
import { readContent } from './files/compressed-file.ts';
import type { WrittenPage } from './written-page.ts';

/**
 * Lets Pagefind index all pages at once and write the index by itself. It takes 0.3 MB of memory for each page of 700
 * words.
 * @param pages in the order of their numbers.
 */
export async function writeWholeIndex(
  pages: Iterable<PageToIndex>,
  folder: IndexFolder,
  options: IndexOptions,
): Promise<WrittenPage[]> {
  const index = await startIndex(options);
  const metas = new Map<string, Record<string, string>>();
  for (const page of pages) metas.set(page.url, await indexPage(index, page));
  const names = new Map<string, string>();
  for (const [path, bytes] of await filesOf(index)) {
    if (isInterface(path)) continue;
    folder.write(path, bytes);
    const [, name] = fragmentName.exec(path) ?? [];
    if (name !== undefined) names.set(urlOf(bytes), name);
  }
  return [...metas].map(([url, meta]) => ({ url, meta, name: names.get(url) }));
}

const fragmentName = /^fragment\/([^.]+)\.pf_fragment$/;

function urlOf(fragment: Buffer): string {
  const { url }: { url: string } = JSON.parse(readContent(fragment).toString());
  return url;
}
