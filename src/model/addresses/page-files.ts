import type { SitePath } from './path.ts';

/** The Markdown alternate of a page: `/companies/tencent/index.md`. */
export function markdownPath(page: SitePath): SitePath {
  return `${page}index.md` as SitePath;
}

/** The social image of a page: `/social/companies/tencent.png`. */
export function socialImagePath(page: SitePath): SitePath {
  return `/social${page === '/' ? '/index' : page.replace(/\/$/, '')}.png` as SitePath;
}

/** Whether a picture is one that `socialImagePath` names. */
export function isSocialImage(picture: SitePath): boolean {
  return picture.startsWith('/social/');
}

/** The feed of an entity: `/companies/tencent/rss.xml`. */
export function feedPath(page: SitePath): SitePath {
  return `${page}rss.xml` as SitePath;
}

/** The file of a path in the built site: `companies/tencent/index.html` for `/companies/tencent/`. */
export function fileOf(path: SitePath): string {
  const file = path.split('/').slice(1).map(decodeURIComponent).join('/');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
