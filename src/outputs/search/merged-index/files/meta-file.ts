import { CborWriter } from '../cbor/cbor-writer.ts';
import { compareTexts } from '../cbor/compare-texts.ts';
import type { NumberedPage } from './indexed-page.ts';
import { sortOrder, type SortValue } from './sort-order.ts';
import { shortenRanges, type WordRange } from './word-ranges.ts';

/** What the browser loads first: the pages, and which file answers for what. */
export interface MetaFile {
  /** Pagefind's version. */
  version: string;
  pages: readonly NumberedPage[];
  /** The name of each page's fragment. */
  fragments: readonly string[];
  chunks: readonly (WordRange & { name: string })[];
  filters: readonly { filter: string; name: string }[];
}

/** The metadata fields of pages, in the order of their numbers. */
export function metadataFields(pages: readonly NumberedPage[]): string[] {
  const fields = new Set<string>();
  for (const { meta } of pages) for (const field of Object.keys(meta)) fields.add(field);
  return [...fields].sort(compareTexts);
}

/** Writes `pagefind.en_1a2b3c4d5e.pf_meta`, as CBOR. */
export function metaFile({ version, pages, fragments, chunks, filters }: MetaFile): Buffer {
  const writer = new CborWriter();
  const texts = (...values: readonly string[]): void =>
    writer.list(values, (value) => writer.text(value));
  const ranges = shortenRanges(chunks);
  writer.array(6);
  writer.text(version);
  writer.list(pages, ({ found }, number) => {
    writer.array(3);
    writer.text(fragments[number] ?? '');
    writer.unsigned(found.words);
    // The file that holds the fragment among others, which only the option `maxFragments` makes.
    writer.text('');
  });
  writer.list(chunks, ({ name, ...whole }, place) => {
    const { first, last } = ranges[place] ?? whole;
    texts(first, last, name);
  });
  writer.list(filters, ({ filter, name }) => texts(filter, name));
  writer.list(sortsOf(pages), ([sort, values]) => {
    writer.array(2);
    writer.text(sort);
    writer.list(sortOrder(values), (page) => writer.unsigned(page));
  });
  texts(...metadataFields(pages));
  return writer.take();
}

/** What pages can be sorted by, in the order of its names, with the values of the pages that have it. */
function sortsOf(pages: readonly NumberedPage[]): [sort: string, values: SortValue[]][] {
  const sorts = new Map<string, SortValue[]>();
  for (const [number, page] of pages.entries()) {
    for (const [sort, value] of Object.entries(page.sorts)) {
      const values = sorts.get(sort) ?? [];
      values.push([number, value]);
      sorts.set(sort, values);
    }
  }
  return [...sorts].sort(([a], [b]) => compareTexts(a, b));
}
