import { createHash } from 'node:crypto';

/** A file of an index, whose content is read when it is needed. */
export interface HashedFile {
  /** Digest of its content. */
  hash: string;
  content(): Buffer;
}

/** A file whose content is in memory. */
export function hashedFile(content: Buffer): HashedFile {
  return { hash: indexHash(content), content: () => content };
}

/** Pagefind's digest of a file, whose start names it: SHA-1 as hexadecimal numbers without leading zeros. */
export function indexHash(content: Buffer): string {
  const digest = createHash('sha1').update(content).digest();
  return Array.from(digest, (byte) => byte.toString(16)).join('');
}
