const maxRecent = 4;

/** The reader's last searches on the site at `base`, the newest first. */
export function recentSearches(base: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(base)) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((each) => typeof each === 'string').slice(0, maxRecent)
      : [];
  } catch {
    // Storage can be closed to the page or hold something else.
    return [];
  }
}

/** Adds a query to the recent searches of the site at `base`; an empty one is ignored. */
export function rememberSearch(base: string, query: string): void {
  const text = query.trim();
  if (text === '') return;
  const others = recentSearches(base).filter((each) => each !== text);
  try {
    localStorage.setItem(storageKey(base), JSON.stringify([text, ...others].slice(0, maxRecent)));
  } catch {
    // Without storage there are no recent searches.
  }
}

/** Forgets the recent searches of the site at `base`. */
export function forgetSearches(base: string): void {
  try {
    localStorage.removeItem(storageKey(base));
  } catch {
    // Without storage there are no recent searches.
  }
}

/** Sites of the same owner can share an origin, and with it the storage. */
function storageKey(base: string): string {
  return `${base}searches`;
}
