import { hash } from 'node:crypto';
import { constants, crc32 } from 'node:zlib';
import { combineChecksums } from './combine-checksums.ts';
import { deflateInThread, type Deflate } from './deflate.ts';
import type { PrecachedFile } from './precache.ts';
import { bytesOf } from '../site-folder/site-files.ts';
import {
  packAhead,
  takeOver,
  writeArchive,
  type KnownParts,
  type Part,
  type PartToWrite,
  type PlacedPart,
  type WrittenArchive,
} from './write-archive.ts';

/** The head of a pack: path, size in bytes and media type of each file, in the order of their bytes. */
export interface PackIndex {
  edition: string;
  files: [path: string, size: number, type: string][];
}

/** CRC-32 and number of the bytes that a part of a pack holds when unpacked. */
export interface PackFacts {
  checksum: number;
  size: number;
}

/**
 * Writes files into one compressed pack: the length of the index in four bytes (big-endian), the index as JSON, then
 * the bytes of each file. One request replaces a thousand, and the browser unpacks the stream as it arrives.
 *
 * Groups of files are compressed apart and joined to one gzip member, so that a group that stays as it was needs neither
 * be read nor compressed. This makes a pack some 2 % larger.
 * @param known Parts of an earlier pack of the same code.
 * @param packed Groups that are packed already; see `packGroups`.
 */
export async function writePack(
  target: string,
  edition: string,
  files: readonly PrecachedFile[],
  known: KnownParts<PackFacts> = new Map(),
  packed?: KnownParts<PackFacts>,
): Promise<WrittenArchive<PackFacts>> {
  const index: PackIndex = {
    edition,
    files: files.map(({ path, size, type }) => [path, size, type]),
  };
  return await writeArchive(
    target,
    {
      start: gzipStart,
      parts: [
        { key: edition, make: () => compressed(headOf(index), deflateInThread) },
        ...takeOver(partsOf(files, deflateInThread), packed),
      ],
      end: (parts) => gzipEnd(parts.map(({ facts }) => facts)),
    },
    known,
  );
}

/**
 * Packs the groups of files into a file from which a pack takes them over. Those that change afterwards, or that get other
 * files, are other groups.
 * @returns where each of them lies in the file.
 */
export async function packGroups(
  target: string,
  files: readonly PrecachedFile[],
  deflate: Deflate,
): Promise<PlacedPart<PackFacts>[]> {
  return await packAhead(target, partsOf(files, deflate));
}

/** The parts of a pack that hold its files. */
function partsOf(files: readonly PrecachedFile[], deflate: Deflate): PartToWrite<PackFacts>[] {
  return groupsOf(files).map((group) => ({
    key: hash('sha256', group.map(({ digest }) => digest).join()),
    make: () => compressed(Buffer.concat(group.map(bytesOf)), deflate),
  }));
}

function headOf(index: PackIndex): Buffer {
  const json = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return Buffer.concat([length, json]);
}

/**
 * Groups of neighbours, 16 on average. A path alone decides whether its file starts a group, so that one that comes or
 * goes changes its own group only.
 */
function groupsOf(files: readonly PrecachedFile[]): PrecachedFile[][] {
  const groups: PrecachedFile[][] = [];
  for (const file of files) {
    const group = groups.at(-1);
    const isStart = hash('sha256', file.path).startsWith('0');
    if (group && !isStart) group.push(file);
    else groups.push([file]);
  }
  return groups;
}

/** Signature, deflate, no flags, no time, default level, unknown system. */
const gzipStart = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** The last block of a deflated stream, without contents. */
const lastBlock = Buffer.from([3, 0]);

/** The end of a gzip member: checksum of its contents, and the low four bytes of their size. */
function gzipEnd(parts: readonly PackFacts[]): Buffer {
  const whole = parts.reduce((before, part) => ({
    checksum: combineChecksums(before.checksum, part.checksum, part.size),
    size: before.size + part.size,
  }));
  const end = Buffer.alloc(8);
  end.writeUInt32LE(whole.checksum, 0);
  end.writeUInt32LE(whole.size % 2 ** 32, 4);
  return Buffer.concat([lastBlock, end]);
}

/** Deflates bytes to whole bytes that refer to nothing before them, and that others may follow. */
async function compressed(bytes: Buffer, deflate: Deflate): Promise<Part<PackFacts>> {
  return {
    bytes: await deflate(bytes, { finishFlush: constants.Z_FULL_FLUSH }),
    facts: { checksum: crc32(bytes), size: bytes.length },
  };
}
