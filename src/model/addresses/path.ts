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

/** Top-level address parts that the site itself uses; no page, kind or kind's folder may take them. */
export const reservedNames: ReadonlySet<string> = new Set([
  '404',
  'articles',
  'assets',
  'charts',
  'corrections',
  'data',
  'entities',
  'entity',
  'feed',
  'fonts',
  'graph',
  'index',
  'llms',
  'manifest',
  'network',
  'offline',
  'pagefind',
  'pages',
  'quality',
  'quotes',
  'robots',
  'rss',
  'search',
  'sitemap',
  'sitemap-index',
  'social',
  'sources',
  'sw',
  'tags',
  'theme',
  'timeline',
]);
