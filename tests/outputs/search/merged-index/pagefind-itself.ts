import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import {
  isInterface,
  type PageToIndex,
} from '../../../../src/outputs/search/merged-index/pagefind.ts';

/** Files of an index by path, with what the compressed ones hold. */
export type Contents = Record<string, string>;

/** Lets Pagefind index all pages at once. Its user interfaces are left out. */
export async function indexByPagefind(
  pages: readonly PageToIndex[],
  options: object,
): Promise<Contents> {
  const { index } = await createIndex(options);
  if (!index) throw new Error('Pagefind does not start.');
  for (const { url, html } of pages) await index.addHTMLFile({ url, content: html });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return contentsOf(files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
}

/** What files hold, by path. */
export function contentsOf(files: Iterable<readonly [path: string, bytes: Uint8Array]>): Contents {
  const kept = [...files]
    .filter(([path]) => !isInterface(path))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    kept.map(([path, bytes]) => {
      const content = /\.pf_[a-z]+$/.test(path) ? gunzipSync(bytes) : Buffer.from(bytes);
      return [path, content.toString('base64')];
    }),
  );
}

/** Asserts that two indexes have the same files with the same content. */
export function assertSame(files: Contents, wanted: Contents): void {
  assert.deepEqual(Object.keys(files), Object.keys(wanted));
  assert.deepEqual(
    Object.keys(wanted).filter((path) => files[path] !== wanted[path]),
    [],
  );
}
