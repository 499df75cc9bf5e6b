import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PrecachedFile } from './precache.ts';
import { bytesOf } from '../site-folder/site-files.ts';

/** The head of a pack: path, size in bytes and media type of each file, in the order of their bytes. */
export interface PackIndex {
  edition: string;
  files: [path: string, size: number, type: string][];
}

/**
 * Writes files into one compressed pack: the length of the index in four bytes (big-endian), the index as JSON, then
 * the bytes of each file. One request replaces a thousand, and the browser unpacks the stream as it arrives.
 * @returns size of the pack, in bytes.
 */
export async function writePack(
  target: string,
  edition: string,
  files: readonly PrecachedFile[],
): Promise<number> {
  const index: PackIndex = {
    edition,
    files: files.map(({ path, size, type }) => [path, size, type]),
  };
  await pipeline(Readable.from(partsOf(index, files)), createGzip(), createWriteStream(target));
  return (await stat(target)).size;
}

function* partsOf(index: PackIndex, files: readonly PrecachedFile[]): Generator<Buffer> {
  const head = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  yield length;
  yield head;
  for (const file of files) yield bytesOf(file);
}
