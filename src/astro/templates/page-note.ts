/** The manifest's note about a page. */
export interface PageNote {
  /** A digest of all that it shows; absent if that is not known. */
  from?: string | undefined;
  /** Whether a file of its parts is beside it. */
  isSplit: boolean;
  /** The style sheets that it has as one (`JoinedPage`). */
  sheets: string;
}

const split = 'split';

export function formatNote({ from = '', isSplit, sheets }: PageNote): string {
  return [from, isSplit ? split : '', sheets].join('\n');
}

/** @param note `undefined` is that of a file which was not a page of the last build. */
export function parseNote(note = ''): PageNote {
  const [from, parts, sheets = ''] = note.split('\n');
  return { from: from || undefined, isSplit: parts === split, sheets };
}
