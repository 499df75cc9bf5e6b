import { CborReader } from '../cbor/cbor-reader.ts';
import type { CborWriter } from '../cbor/cbor-writer.ts';
import type { WordSource } from './word-source.ts';

/**
 * Some postings of one word, one after the other: the pages that contain it, and where. In the form of Pagefind, a
 * posting is an array of three: the distance of its page from the one before; positions in the text; positions in
 * metadata. So if the pages are neighbours as before, all but the first distance can be copied.
 */
export interface PostingRun {
  /** New numbers of the first and the last page. */
  firstPage: number;
  lastPage: number;
  count: number;
  bytes: Buffer;
  /** Offset of the positions in the first posting, after its page. */
  start: number;
  end: number;
  /** Offset of the positions in metadata of a single posting, if its fields get other numbers. */
  metaStart?: number;
  fields: readonly number[];
  /** Whether the first posting has positions in the text. */
  isInText: boolean;
}

/** The postings of a word from one source. */
export interface ReadPostings {
  runs: PostingRun[];
  /** What Pagefind measures chunks by: one for each page and position. */
  units: number;
  /** Whether they are the same in the new index. */
  isUnchanged: boolean;
}

/** Reads the postings of a word, without those of pages that leave the index. */
export function readPostings(reader: CborReader, source: WordSource): ReadPostings {
  const { pages, blocks, fields, movesFields } = source;
  const { bytes } = reader;
  const runs: PostingRun[] = [];
  let run: PostingRun | undefined;
  let runBlock = -1;
  let units = 0;
  let isUnchanged = true;
  let number = 0;
  for (let left = reader.array(); left > 0; left--) {
    reader.arrayOf(3);
    number += reader.unsigned();
    const page = pages[number];
    if (page === undefined) throw new Error('The search index names a page that it lacks.');
    const start = reader.place;
    const locations = reader.array();
    reader.skipIntegers(locations);
    const metaStart = reader.place;
    const metaLocations = reader.array();
    const isMoved = movesFields && metaLocations > 0;
    reader.skipIntegers(metaLocations);
    if (page !== number || isMoved) isUnchanged = false;
    if (page < 0) {
      run = undefined;
      continue;
    }
    units += 1 + locations + metaLocations;
    const block = blocks[number] ?? -1;
    if (run && block === runBlock && !isMoved) {
      run.lastPage = page;
      run.count += 1;
      run.end = reader.place;
      continue;
    }
    const next: PostingRun = {
      firstPage: page,
      lastPage: page,
      count: 1,
      bytes,
      start,
      end: reader.place,
      fields,
      isInText: locations > 0,
    };
    if (isMoved) next.metaStart = metaStart;
    runs.push(next);
    run = isMoved ? undefined : next;
    runBlock = block;
  }
  return { runs, units, isUnchanged };
}

/** Writes the postings of a word in the order of pages. */
export function writePostings(writer: CborWriter, runs: readonly PostingRun[]): void {
  let count = 0;
  for (const run of runs) count += run.count;
  writer.array(count);
  let last = 0;
  for (const run of inOrder(runs)) {
    writer.array(3);
    writer.unsigned(run.firstPage - last);
    last = run.lastPage;
    writer.encoded(run.bytes, run.start, run.metaStart ?? run.end);
    if (run.metaStart !== undefined) writeMetaLocations(writer, run, run.metaStart);
  }
}

function inOrder(runs: readonly PostingRun[]): readonly PostingRun[] {
  const isInOrder = runs.every((run, place) => run.firstPage >= (runs[place - 1]?.firstPage ?? 0));
  return isInOrder ? runs : runs.toSorted((a, b) => a.firstPage - b.firstPage);
}

/** Writes positions in metadata: after the negative number of a field, those in its text. */
function writeMetaLocations(writer: CborWriter, run: PostingRun, start: number): void {
  const reader = new CborReader(run.bytes.subarray(start, run.end));
  const count = reader.array();
  writer.array(count);
  for (let left = count; left > 0; left--) {
    const location = reader.integer();
    writer.integer(location < 0 ? -1 - fieldAt(run.fields, -1 - location) : location);
  }
}

function fieldAt(fields: readonly number[], number: number): number {
  const field = fields[number];
  if (field === undefined) throw new Error('The search index names a field that it lacks.');
  return field;
}
