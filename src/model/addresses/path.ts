/** An address within the site, without the base: starts and (for pages) ends in `/`, each part percent-encoded. */
export type SitePath = string & { readonly __brand: 'SitePath' };

/** Joins raw parts into an address: `sitePath('companies', 'tencent')` is `/companies/tencent/`. */
export function sitePath(...parts: string[]): SitePath {
  const encoded = parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .map(encodeURIComponent);
  return (encoded.length === 0 ? '/' : `/${encoded.join('/')}/`) as SitePath;
}

/** An address that names a file: `filePath('data', 'market-cap.csv')` is `/data/market-cap.csv`. */
export function filePath(...parts: string[]): SitePath {
  return sitePath(...parts).replace(/\/$/, '') as SitePath;
}

/** The one place where the base is added. `base` is `/` or `/repo/`. */
export function withBase(path: SitePath, base: string): string {
  return base.replace(/\/$/, '') + path;
}
