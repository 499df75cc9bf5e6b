import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type {
  IndexOptions,
  PageToIndex,
} from '../../../../src/outputs/search/merged-index/pagefind.ts';
import { indexByPagefind } from './pagefind-itself.ts';

/** A page with metadata and a filter that pages of other kinds lack. */
export function kindPage(url: string, kind: string): PageToIndex {
  return {
    url,
    sorts: {},
    html: `<html><main data-pagefind-body data-pagefind-meta="title[data-t], ${kind}[data-t]" data-pagefind-filter="${kind}[data-t]" data-t="Word ${url}"><p>Text of ${kind}</p></main></html>`,
  };
}

/** Two pages whose fragments have SHA-1 digests that start alike, and two others. */
export async function pagesWithOneName(options: IndexOptions): Promise<PageToIndex[]> {
  const files = await indexByPagefind([kindPage('/0/', 'c')], options);
  const [, fragment = ''] =
    Object.entries(files).find(([path]) => path.startsWith('fragment/')) ?? [];
  const text = Buffer.from(fragment, 'base64').toString().slice('pagefind_dcd'.length);
  const urls = new Map<string, string>();
  for (let number = 1; number < 100_000; number++) {
    const url = `/${number}/`;
    const digest = createHash('sha1').update(text.replaceAll('/0/', url)).digest();
    const name = Array.from(digest, (byte) => byte.toString(16))
      .join('')
      .slice(0, 7);
    const other = urls.get(name);
    if (other !== undefined) return ['/0/', other, url, '/00/'].map((each) => kindPage(each, 'c'));
    urls.set(name, url);
  }
  return assert.fail('no two names are the same');
}
