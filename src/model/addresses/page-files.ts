import type { SitePath } from './path.ts';

/** The Markdown alternate of a page: `/companies/tencent/index.md`. */
export function markdownPath(page: SitePath): SitePath {
  return `${page}index.md` as SitePath;
}

/** The picture for where a page is shared: `/social/companies/tencent.png`. */
export function socialImagePath(page: SitePath): SitePath {
  return `/social${page === '/' ? '/index' : page.replace(/\/$/, '')}.png` as SitePath;
}

/** The feed of an entity: `/companies/tencent/rss.xml`. */
export function feedPath(page: SitePath): SitePath {
  return `${page}rss.xml` as SitePath;
}

/** Where a page or file lies in the built site: `/companies/tencent/` in `companies/tencent/index.html`. */
export function fileOf(path: SitePath): string {
  const file = path.split('/').slice(1).map(decodeURIComponent).join('/');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
