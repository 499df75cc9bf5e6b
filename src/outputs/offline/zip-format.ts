/** The header of a file in an archive, without its place; sizes in bytes. */
export interface ZipFacts {
  /** Path in the archive. */
  name: string;
  /** CRC-32 of the file. */
  checksum: number;
  size: number;
  packedSize: number;
  isDeflated: boolean;
}

/** What the directory of an archive says of a file. */
export interface ZipEntry extends ZipFacts {
  /** Where its header starts, in bytes. */
  start: number;
}

/** Version 2.0 of the format knows folders and deflate, 4.5 also long archives. */
const [plainVersion, longVersion] = [20, 45];
/** The high byte says that `regularFile` is a mode of Unix. */
const madeOnUnix = (3 << 8) | longVersion;
/** `-rw-r--r--`, in the high bytes. */
const regularFile = 0o100644 * 2 ** 16;
const namesAreUtf8 = 1 << 11;
const [stored, deflated] = [0, 8];
/** The earliest date of the format, 1 January 1980. Dates of an archive have no time zone. */
const [firstTime, firstDay] = [0, (1 << 5) | 1];

/** A field of this value is found in the long form instead. */
const [longCount, longNumber] = [0xffff, 0xffffffff];

/**
 * The bytes before a file: signature `PK\3\4`, what the directory says too, and the name.
 * @see APPNOTE 6.3.10, 4.3.7
 */
export function fileHeader(facts: ZipFacts): Buffer {
  const name = Buffer.from(facts.name);
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(plainVersion, 4);
  writeShared(header, 6, facts, name.length);
  name.copy(header, 30);
  return header;
}

/**
 * A file's record in the directory at the end of the archive. A place beyond four bytes stands in an extra field.
 * @see APPNOTE 6.3.10, 4.3.12 and 4.5.3
 */
export function directoryRecord(entry: ZipEntry): Buffer {
  const name = Buffer.from(entry.name);
  const isFar = entry.start >= longNumber;
  const record = Buffer.alloc(46 + name.length + (isFar ? 12 : 0));
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(madeOnUnix, 4);
  record.writeUInt16LE(isFar ? longVersion : plainVersion, 6);
  writeShared(record, 8, entry, name.length);
  record.writeUInt32LE(regularFile, 38);
  record.writeUInt32LE(isFar ? longNumber : entry.start, 42);
  name.copy(record, 46);
  if (isFar) {
    const extra = 46 + name.length;
    record.writeUInt16LE(12, 30);
    record.writeUInt16LE(1, extra);
    record.writeUInt16LE(8, extra + 2);
    record.writeBigUInt64LE(BigInt(entry.start), extra + 4);
  }
  return record;
}

/** Where the directory of an archive lies, in bytes, and how many files it names. */
export interface ZipDirectory {
  count: number;
  start: number;
  size: number;
}

/**
 * The end of an archive. Numbers too large for its fields stand in a record before it.
 * @see APPNOTE 6.3.10, 4.3.14 to 4.3.16
 */
export function archiveEnd({ count, start, size }: ZipDirectory): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, longCount), 8);
  end.writeUInt16LE(Math.min(count, longCount), 10);
  end.writeUInt32LE(Math.min(size, longNumber), 12);
  end.writeUInt32LE(Math.min(start, longNumber), 16);
  const isLong = count >= longCount || size >= longNumber || start >= longNumber;
  return isLong ? Buffer.concat([longEnd({ count, start, size }), end]) : end;
}

function longEnd({ count, start, size }: ZipDirectory): Buffer {
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(madeOnUnix, 12);
  end.writeUInt16LE(longVersion, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(start + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

/** Writes the fields that a file's header and its record in the directory share, 24 bytes from `at`. */
function writeShared(target: Buffer, at: number, facts: ZipFacts, nameLength: number): void {
  target.writeUInt16LE(namesAreUtf8, at);
  target.writeUInt16LE(facts.isDeflated ? deflated : stored, at + 2);
  target.writeUInt16LE(firstTime, at + 4);
  target.writeUInt16LE(firstDay, at + 6);
  target.writeUInt32LE(facts.checksum, at + 8);
  target.writeUInt32LE(facts.packedSize, at + 12);
  target.writeUInt32LE(facts.size, at + 16);
  target.writeUInt16LE(nameLength, at + 20);
}
