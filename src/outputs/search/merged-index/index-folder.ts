/**
 * Where an index is written. It may hold the files of an earlier index. Paths are within the index:
 * `fragment/en_306ee9f.pf_fragment`.
 */
export interface IndexFolder {
  /** Looks for a file that was made from the same, without taking it over, and returns what reads it. */
  find(path: string, madeFrom: string): (() => Buffer) | undefined;
  /** Takes over such a file; false if there is none. */
  keep(path: string, madeFrom: string): boolean;
  /** @param madeFrom a digest of all that decides the bytes. */
  write(path: string, bytes: Buffer, madeFrom?: string): void;
}

/** What builds note for later ones, by key. What is not as it was noted is not found. */
export interface IndexNotes {
  find(key: string): Buffer | undefined;
  keep(key: string, bytes: Buffer): void;
}
