/**
 * What the folder edition of a site puts in the place of what browsers deny to pages opened from a folder. A script
 * in the head of each page sets it; pages from a server have none.
 */
export interface FolderBundle {
  /** The address of a page of the site, relative to this one: `/repo/a/#b` is `../a/index.html#b`. */
  addressOf(url: string): string;
  /** Takes the place of `fetch()` for the files that have been made into scripts. */
  fetch(address: string): Promise<Response>;
  /** Called by such a script: the file's address within the site, and its bytes in base64. */
  deliver(file: string, base64: string): void;
  /** Runs a classic script of the site, and gives the global variable that it sets. */
  load<Value>(file: string, variable: string): Promise<Value>;
}

declare global {
  var dossierFolder: FolderBundle | undefined;
}

/** The address to put into a link to a page of the site: as it is from a server, relative from a folder. */
export function pageAddress(url: string): string {
  return globalThis.dossierFolder?.addressOf(url) ?? url;
}
