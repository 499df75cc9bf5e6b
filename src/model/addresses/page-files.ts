import type { SitePath } from './path.ts';

/** The Markdown twin of a page: `/companies/tencent/index.md`. */
export function markdownPath(page: SitePath): SitePath {
  return `${page}index.md` as SitePath;
}

/** The picture for where a page is shared: `/social/companies/tencent.png`. */
export function socialCardPath(page: SitePath): SitePath {
  return `/social${page === '/' ? '/index' : page.replace(/\/$/, '')}.png` as SitePath;
}

/** The feed of an entity: `/companies/tencent/rss.xml`. */
export function feedPath(page: SitePath): SitePath {
  return `${page}rss.xml` as SitePath;
}
