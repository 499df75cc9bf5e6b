/** The state that a tab keeps while its pages reload. */
export type TabStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The storage of this tab. Where the browser keeps none for the page, what is set lasts as long as the page. */
export function openTabStore(): TabStore {
  try {
    // To read it fails where it is blocked.
    return sessionStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}
