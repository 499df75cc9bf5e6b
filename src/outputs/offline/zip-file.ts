import { crc32 } from 'node:zlib';
import { deflate, type Deflate } from './deflate.ts';
import {
  takeOver,
  writeArchive,
  type KnownParts,
  type Part,
  type PartToWrite,
  type WrittenArchive,
} from './write-archive.ts';
import { archiveEnd, directoryRecord, fileHeader, type ZipFacts } from './zip-format.ts';

/** A file to pack. It is made only when its turn comes, since all files together would not fit into memory. */
export interface FileToZip {
  name: string;
  /** All that its bytes depend on, beside the code and its name. */
  key: string;
  make: () => Buffer | Promise<Buffer>;
}

/** Takes a quarter of the time of the default 6 for a large table, and makes the archive some 3 % larger. */
const compressionLevel = 4;

/**
 * Writes files as a zip archive. Equal files give equal bytes, whatever their order, the time, the time zone and what
 * was known before.
 * @param known Parts of an earlier archive of the same code.
 * @param packed Parts of this archive that are packed already.
 */
export async function writeZip(
  target: string,
  files: readonly FileToZip[],
  known: KnownParts<ZipFacts> = new Map(),
  packed?: KnownParts<ZipFacts>,
): Promise<WrittenArchive<ZipFacts>> {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return await writeArchive(
    target,
    {
      parts: takeOver(
        sorted.map((file) => zipPart(file, deflate)),
        packed,
      ),
      end(parts) {
        const directory = Buffer.concat(
          parts.map(({ start, facts }) => directoryRecord({ ...facts, start })),
        );
        const last = parts.at(-1);
        const start = last ? last.start + last.length : 0;
        return Buffer.concat([
          directory,
          archiveEnd({ count: parts.length, start, size: directory.length }),
        ]);
      },
    },
    known,
  );
}

/** A file as a part of an archive. */
export function zipPart({ name, key, make }: FileToZip, compress: Deflate): PartToWrite<ZipFacts> {
  return { key: `${name}\0${key}`, make: async () => await pack(name, await make(), compress) };
}

/** Packs a file. Content that would not shrink, such as a picture, is stored as it is. */
async function pack(name: string, bytes: Buffer, compress: Deflate): Promise<Part<ZipFacts>> {
  const shrunk = bytes.length > 0 ? await compress(bytes, { level: compressionLevel }) : bytes;
  const isDeflated = shrunk.length < bytes.length;
  const packed = isDeflated ? shrunk : bytes;
  const facts: ZipFacts = {
    name,
    checksum: crc32(bytes),
    size: bytes.length,
    packedSize: packed.length,
    isDeflated,
  };
  return { bytes: Buffer.concat([fileHeader(facts), packed]), facts };
}
