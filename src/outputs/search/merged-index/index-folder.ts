/** Where an index is written. */
export interface IndexFolder {
  /** @param path path within the index: `fragment/en_306ee9f.pf_fragment`. */
  write(path: string, bytes: Buffer): void;
}
