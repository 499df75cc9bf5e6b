/** A file to write: its path in the content folder, and its content. */
export interface PlannedFile {
  path: string;
  content: string | Uint8Array;
  /** Whether it takes the place of a file of that name. */
  replaces?: boolean;
}

/** The files that an import would write, and its report. */
export interface ImportPlan {
  files: PlannedFile[];
  /** Lines for the terminal: what was made, and what was left out. */
  report: string[];
}

/** The file cannot be imported; the message says why, and what to do. */
export class ImportError extends Error {}
