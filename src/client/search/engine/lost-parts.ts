/** What loads the parts of the index: the page, its worker, or the first script of a page in a folder. */
interface Loader {
  fetch(address: RequestInfo | URL, options?: RequestInit): Promise<Response>;
}

/**
 * Counts the parts of the index that could not be loaded. Pagefind tells nobody of them: it searches as if no page had the
 * words or the values in them.
 * @returns the number so far.
 */
export function countLostParts(loader: Loader): () => number {
  const load = loader.fetch.bind(loader);
  let lost = 0;
  loader.fetch = async (input, init) => {
    const isPart = typeof input === 'string' && /\.pf_(?:index|filter)(?:\?|$)/.test(input);
    if (!isPart) return await load(input, init);
    try {
      const response = await load(input, init);
      if (!response.ok || isPage(response)) lost += 1;
      return response;
    } catch (failure) {
      lost += 1;
      throw failure;
    }
  };
  return () => lost;
}

/** Networks that ask for a login answer with their own page. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') === true;
}
