import { hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { PlacedBytes } from '../kept/placed-bytes.ts';

/** A part of an archive: bytes, and what the archive says of them elsewhere. */
export interface Part<Facts> {
  bytes: Buffer;
  facts: Facts;
}

/** A part that is made when its turn comes, since all parts together would not fit into memory. */
export interface PartToWrite<Facts> {
  /** All that the part depends on, beside the code: equal keys mean equal bytes. */
  key: string;
  make: () => Part<Facts> | Promise<Part<Facts>>;
}

/** Parts in the order in which they are written. */
type Parts<Facts> = Iterable<PartToWrite<Facts>> | AsyncIterable<PartToWrite<Facts>>;

/** Parts that are there already, by key. */
export type KnownParts<Facts> = Pick<ReadonlyMap<string, Part<Facts>>, 'get'>;

/** A part, and where it lies in its archive. */
export interface PlacedPart<Facts> extends PlacedBytes {
  key: string;
  facts: Facts;
}

/** An archive as it was written. */
export interface WrittenArchive<Facts> {
  parts: PlacedPart<Facts>[];
  /** Keys of the parts that were not known. */
  made: string[];
}

/**
 * Takes parts from where they are packed already, and makes the others.
 * @param packed Parts of this very archive. They count as made.
 */
export function takeOver<Facts>(
  parts: readonly PartToWrite<Facts>[],
  packed: KnownParts<Facts> = new Map(),
): PartToWrite<Facts>[] {
  return parts.map(({ key, make }) => ({ key, make: () => packed.get(key) ?? make() }));
}

/**
 * Packs parts ahead, into a file from which an archive takes them over.
 * @returns where each of them lies in the file.
 */
export async function packAhead<Facts>(
  target: string,
  parts: Parts<Facts>,
): Promise<PlacedPart<Facts>[]> {
  const archive = { parts, end: () => Buffer.alloc(0) };
  return (await writeArchive(target, archive, new Map())).parts;
}

/** Parts that are made at the same time: enough to keep the threads busy that compress, few enough for memory. */
const mostAtOnce = 8;

/** Bytes that are written at once. Parts are small, and a write for each would take longer than packing it. */
const blockSize = 256 * 1024;

/** Writes an archive: parts in their order, between a start and an end. */
export async function writeArchive<Facts>(
  target: string,
  archive: {
    start?: Buffer;
    parts: Parts<Facts>;
    end: (parts: readonly PlacedPart<Facts>[]) => Buffer;
  },
  known: KnownParts<Facts>,
): Promise<WrittenArchive<Facts>> {
  const file = openSync(target, 'w');
  try {
    const blocks = blockWriter(file);
    const parts: PlacedPart<Facts>[] = [];
    const made: string[] = [];
    if (archive.start) blocks.add(archive.start);
    for await (const { key, part, isKnown } of inOrder(archive.parts, known)) {
      const { bytes, facts } = part;
      const start = blocks.add(bytes);
      parts.push({ key, start, length: bytes.length, digest: hash('sha256', bytes), facts });
      if (!isKnown) made.push(key);
    }
    blocks.add(archive.end(parts));
    blocks.finish();
    return { parts, made };
  } finally {
    closeSync(file);
  }
}

/** Finds or makes a few parts ahead, so that one is compressed while the next is read. */
async function* inOrder<Facts>(
  parts: Parts<Facts>,
  known: KnownParts<Facts>,
): AsyncGenerator<{ key: string; part: Part<Facts>; isKnown: boolean }> {
  const ahead: { key: string; part: Part<Facts> | Promise<Part<Facts>>; isKnown: boolean }[] = [];
  const next = async () => {
    const first = ahead.shift();
    return first && { ...first, part: await first.part };
  };
  for await (const { key, make } of parts) {
    const knownPart = known.get(key);
    const part = knownPart ?? make();
    // Its error is reported when its turn comes.
    if (part instanceof Promise) part.catch(() => undefined);
    ahead.push({ key, part, isKnown: knownPart !== undefined });
    const first = ahead.length === mostAtOnce ? await next() : undefined;
    if (first) yield first;
  }
  for (let first = await next(); first; first = await next()) yield first;
}

/** Writes to a file in blocks. */
function blockWriter(file: number): {
  /** @returns the place of the first of these bytes. */
  add(bytes: Buffer): number;
  /** Writes what is left. */
  finish(): void;
} {
  let [block, waiting, written]: [Buffer[], number, number] = [[], 0, 0];
  const write = (): void => {
    const bytes = Buffer.concat(block);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    written += waiting;
    [block, waiting] = [[], 0];
  };
  return {
    add(bytes) {
      const start = written + waiting;
      block.push(bytes);
      waiting += bytes.length;
      if (waiting >= blockSize) write();
      return start;
    },
    finish: write,
  };
}
