import { CborWriter } from '../cbor/cbor-writer.ts';
import { hashedFile, type HashedFile } from '../words/hashed-file.ts';
import { compareTexts } from '../cbor/compare-texts.ts';
import type { NumberedPage } from './indexed-page.ts';

/** The file of each filter, in the order of filters: which pages have which of its values. */
export function filterFiles(pages: readonly NumberedPage[]): Map<string, HashedFile> {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [number, { found }] of pages.entries()) {
    for (const [filter, values] of Object.entries(found.filters)) {
      const pagesOf = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, pagesOf);
      for (const value of values) {
        const numbers = pagesOf.get(value) ?? [];
        numbers.push(number);
        pagesOf.set(value, numbers);
      }
    }
  }
  return new Map(inOrder(filters).map(([filter, values]) => [filter, filterFile(filter, values)]));
}

function filterFile(filter: string, values: ReadonlyMap<string, readonly number[]>): HashedFile {
  const writer = new CborWriter();
  writer.array(2);
  writer.text(filter);
  writer.list(inOrder(values), ([value, pages]) => {
    writer.array(2);
    writer.text(value);
    writer.list(pages, (page) => writer.unsigned(page));
  });
  return hashedFile(writer.take());
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => compareTexts(a, b));
}
