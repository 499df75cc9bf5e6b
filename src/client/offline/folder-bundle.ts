/**
 * Replacements for what browsers deny to pages opened from a folder. The first script of each page in the folder sets
 * it; pages from a server have none.
 */
export interface FolderBundle {
  /** The address of a page of the site relative to this one: `/repo/a/#b` gives `../a/index.html#b`. */
  addressOf(url: string): string;
  /** Replaces `fetch()` for files that are delivered as scripts. */
  fetch(address: string): Promise<Response>;
  /** Called by such a script with the path of the file within the site and its bytes in base64. */
  deliver(file: string, base64: string): void;
  /** Runs a classic script of the site and gives the global variable that it sets. */
  load<Value>(file: string, variable: string): Promise<Value>;
}

declare global {
  var dossierFolder: FolderBundle | undefined;
}

/** The `href` for a link to a page of the site: unchanged on a server, relative in a folder. */
export function pageAddress(url: string): string {
  return globalThis.dossierFolder?.addressOf(url) ?? url;
}
