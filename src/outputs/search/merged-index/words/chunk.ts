import { createHash } from 'node:crypto';

/** A file of words with their postings: `index/en_1a2b3c4.pf_index`. */
export interface Chunk {
  /** Its content, as CBOR. */
  bytes: Buffer;
  hash: string;
}

export function chunkOf(bytes: Buffer): Chunk {
  return { bytes, hash: indexHash(bytes) };
}

/** Pagefind's digest of a file, whose start names it: SHA-1 as hexadecimal numbers without leading zeros. */
export function indexHash(content: Buffer | string): string {
  const digest = createHash('sha1').update(content).digest();
  return Array.from(digest, (byte) => byte.toString(16)).join('');
}
