import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

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

/** Where a part lies in its archive, in bytes. */
export interface PlacedPart<Facts> {
  key: string;
  start: number;
  length: number;
  facts: Facts;
}

/** An archive as it was written. */
export interface WrittenArchive<Facts> {
  /** SHA-256 of all its bytes, in hexadecimal. */
  digest: string;
  parts: PlacedPart<Facts>[];
}

/** Parts that are made at the same time: enough to keep the threads busy that compress, few enough for memory. */
const mostAtOnce = 8;

/** Bytes that are written at once. Parts are small, and a write for each would take longer than packing it. */
const blockSize = 256 * 1024;

/**
 * Writes an archive: parts in their order, between a start and an end.
 * @param known Parts that need not be made, by key.
 */
export async function writeArchive<Facts>(
  target: string,
  archive: {
    start?: Buffer;
    parts: Iterable<PartToWrite<Facts>>;
    end: (parts: readonly PlacedPart<Facts>[]) => Buffer;
  },
  known: ReadonlyMap<string, Part<Facts>>,
): Promise<WrittenArchive<Facts>> {
  const file = openSync(target, 'w');
  try {
    const blocks = blockWriter(file);
    const parts: PlacedPart<Facts>[] = [];
    if (archive.start) blocks.add(archive.start);
    for await (const { key, part } of madeInOrder(archive.parts, known)) {
      const start = blocks.add(part.bytes);
      parts.push({ key, start, length: part.bytes.length, facts: part.facts });
    }
    blocks.add(archive.end(parts));
    return { digest: blocks.finish(), parts };
  } finally {
    closeSync(file);
  }
}

/** Makes a few parts ahead, so that one is compressed while the next is read. */
async function* madeInOrder<Facts>(
  parts: Iterable<PartToWrite<Facts>>,
  known: ReadonlyMap<string, Part<Facts>>,
): AsyncGenerator<{ key: string; part: Part<Facts> }> {
  const ahead: { key: string; part: Part<Facts> | Promise<Part<Facts>> }[] = [];
  const next = async () => {
    const first = ahead.shift();
    return first && { key: first.key, part: await first.part };
  };
  for (const { key, make } of parts) {
    const part = known.get(key) ?? make();
    // Its error is reported when its turn comes.
    if (part instanceof Promise) part.catch(() => undefined);
    ahead.push({ key, part });
    const first = ahead.length === mostAtOnce ? await next() : undefined;
    if (first) yield first;
  }
  for (let first = await next(); first; first = await next()) yield first;
}

/** Writes to a file in blocks, and makes a digest of all. */
function blockWriter(file: number): {
  /** @returns the place of the first of these bytes. */
  add(bytes: Buffer): number;
  /** @returns SHA-256 of all bytes, in hexadecimal. */
  finish(): string;
} {
  const digest = createHash('sha256');
  let [block, waiting, written]: [Buffer[], number, number] = [[], 0, 0];
  const write = (): void => {
    const bytes = Buffer.concat(block);
    digest.update(bytes);
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
    finish() {
      write();
      return digest.digest('hex');
    },
  };
}
