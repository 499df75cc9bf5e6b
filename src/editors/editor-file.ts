/** A file that sets up an editor. */
export interface EditorFile {
  /** Relative to the folder that the editor opens, with slashes. */
  path: string;
  text: string;
  /** True if it follows from the site alone, and is written anew; others belong to the author once they exist. */
  isGenerated: boolean;
}

/** A file with JSON that authors may change. */
export function jsonFile(path: string, value: unknown, isGenerated = false): EditorFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n`, isGenerated };
}
