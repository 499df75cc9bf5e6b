import type { Problem } from '../../model/problems/problem.ts';
import type { FileMemory } from './file-memory.ts';

/** A file that an earlier run has read. */
export interface KeptReading {
  /** A digest of its text, and of all else that its record depends on. */
  madeFrom: string;
  /** Absent for a draft. */
  record?: object | undefined;
  problems: Problem[];
}

/** The files that an earlier run has read, by path in the content folder. */
export interface KeptReadings {
  find(file: string): KeptReading | undefined;
  keep(file: string, reading: KeptReading): void;
  /** Reads the text of a file as it was kept: `undefined` if there is none, or if it is not as it was written. */
  textOf(file: string): (() => string | undefined) | undefined;
  keepText(file: string, text: string): void;
  /** Forgets all other files. */
  finish(files: ReadonlySet<string>): void;
  /** Spares a long-running process reading unchanged files. */
  memory?: FileMemory;
}
