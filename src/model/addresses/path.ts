/** An address within the site without the base. Starts and (for pages) ends with `/`; each part is percent-encoded. */
export type SitePath = string & { readonly __brand: 'SitePath' };

/** The path of a page from raw parts: `sitePath('companies', 'tencent')` is `/companies/tencent/`. */
export function sitePath(...parts: string[]): SitePath {
  const encoded = parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .map(encodeURIComponent);
  return (encoded.length === 0 ? '/' : `/${encoded.join('/')}/`) as SitePath;
}

/** The path of a file from raw parts: `filePath('data', 'market-cap.csv')` is `/data/market-cap.csv`. */
export function filePath(...parts: string[]): SitePath {
  return sitePath(...parts).replace(/\/$/, '') as SitePath;
}

/** The path of the folder of a page: `/companies/` for `/companies/tencent/`. */
export function parentPath(path: SitePath): SitePath {
  return path.replace(/[^/]+\/$/, '') as SitePath;
}

/** The path in a text that is one already, such as an address that an author wrote: `/2021/old-name/`. */
export function writtenPath(text: string): SitePath {
  return text as SitePath;
}

/** Adds the base, `/` or `/repo/`, to a path. Nothing else adds it. */
export function withBase(path: SitePath, base: string): string {
  return base.replace(/\/$/, '') + path;
}
