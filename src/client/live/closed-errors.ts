/** Where a tab keeps the errors that its reader has closed. */
export interface ErrorStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const key = 'dossier-closed-errors';

/** Remembers that the reader has seen these errors and goes on with them. */
export function closeErrors(store: ErrorStore, errors: readonly string[]): void {
  store.setItem(key, JSON.stringify(errors.map(withoutPlace)));
}

/**
 * Whether the reader has closed all of these errors. Forgets errors that are gone, to show them if they come back.
 */
export function areClosed(store: ErrorStore, errors: readonly string[]): boolean {
  const closed = new Set<string>(JSON.parse(store.getItem(key) ?? '[]'));
  const left = errors.filter((each) => closed.has(withoutPlace(each)));
  closeErrors(store, left);
  return left.length === errors.length;
}

/** Lines above an error come and go while it stays. */
function withoutPlace(error: string): string {
  return error.replace(/:\d+:\d+ /, ' ');
}
