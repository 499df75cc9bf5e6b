/** Pagefind, which runs in a process of its own, has ended before its work was done. */
export class PagefindEndedError extends Error {
  override message =
    'Pagefind, which makes the search index, ended before it was done: the system or a user stopped it. Make sure that there is memory left, and build again. The last site is unchanged.';
}
