import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import { archiveEnd, directoryRecord, fileHeader, type ZipEntry } from './zip-format.ts';

/** A file to pack. It is made only when its turn comes, since all files together would not fit into memory. */
export interface FileToZip {
  name: string;
  make: () => Buffer | Promise<Buffer>;
}

/** Takes a quarter of the time of the default 6 for a large table, and makes the archive some 3 % larger. */
const compressionLevel = 4;

/**
 * Writes files as a zip archive. Equal files give equal bytes, whatever their order, the time and the time zone.
 * @returns size of the archive, in bytes.
 */
export async function writeZip(target: string, files: readonly FileToZip[]): Promise<number> {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  await pipeline(Readable.from(inBlocks(partsOf(sorted))), createWriteStream(target));
  return (await stat(target)).size;
}

async function* partsOf(files: readonly FileToZip[]): AsyncGenerator<Buffer> {
  const records: Buffer[] = [];
  let start = 0;
  for (const { name, make } of files) {
    const { entry, bytes } = pack(name, await make(), start);
    const part = Buffer.concat([fileHeader(entry), bytes]);
    records.push(directoryRecord(entry));
    start += part.length;
    yield part;
  }
  const directory = Buffer.concat(records);
  yield directory;
  yield archiveEnd({ count: records.length, start, size: directory.length });
}

/** Bytes that are written at once. Files are small, and a write for each would take longer than packing it. */
const blockSize = 256 * 1024;

async function* inBlocks(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let [block, size]: [Buffer[], number] = [[], 0];
  for await (const part of parts) {
    block.push(part);
    size += part.length;
    if (size < blockSize) continue;
    yield Buffer.concat(block);
    [block, size] = [[], 0];
  }
  yield Buffer.concat(block);
}

/** Packs a file. What would not shrink, such as a picture, is stored as it is. */
function pack(name: string, bytes: Buffer, start: number): { entry: ZipEntry; bytes: Buffer } {
  // Synchronously: pages are so small that a turn of the event loop would cost more than the deflating.
  const shrunk = bytes.length === 0 ? bytes : deflateRawSync(bytes, { level: compressionLevel });
  const isDeflated = shrunk.length < bytes.length;
  const packed = isDeflated ? shrunk : bytes;
  return {
    entry: {
      name,
      checksum: crc32(bytes),
      size: bytes.length,
      packedSize: packed.length,
      isDeflated,
      start,
    },
    bytes: packed,
  };
}
