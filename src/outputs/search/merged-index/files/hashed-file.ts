/** A file of an index, whose content is read once it is needed. */
export interface HashedFile {
  /** Digest of its content. */
  hash: string;
  content(): Buffer;
}
