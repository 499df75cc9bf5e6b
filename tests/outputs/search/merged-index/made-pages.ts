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
  const numbers = withOneName((number) => Buffer.from(text.replaceAll('/0/', `/${number}/`)));
  return [0, ...numbers, '00'].map((number) => kindPage(`/${number}/`, 'c'));
}

/** A page with two filters whose files have SHA-1 digests that start alike. */
export function pageWithFiltersOfOneName(): PageToIndex {
  const filters = withOneName((number) => {
    const name = `filter-${number}`;
    const value = [0x81, 0x82, 0x61, ...Buffer.from('x'), 0x81, 0x00];
    return Buffer.from([0x82, 0x60 + name.length, ...Buffer.from(name), ...value]);
  });
  const marks = filters.map((number) => `<i data-pagefind-filter="filter-${number}:x"></i>`);
  const html = `<html><main data-pagefind-body>${marks.join('')}<p>Word</p></main></html>`;
  return { url: '/', sorts: {}, html };
}

/** Two numbers for which files are made whose names start alike. */
function withOneName(make: (number: number) => Buffer): [number, number] {
  const numbers = new Map<string, number>();
  for (let number = 1; number < 100_000; number++) {
    const digest = createHash('sha1').update(make(number)).digest();
    const digits = Array.from(digest, (byte) => byte.toString(16)).join('');
    const other = numbers.get(digits.slice(0, 7));
    if (other !== undefined) return [other, number];
    numbers.set(digits.slice(0, 7), number);
  }
  return assert.fail('no two names are the same');
}
