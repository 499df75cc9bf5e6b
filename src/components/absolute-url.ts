import type { SiteView } from '../graph/views/site-view.ts';
import type { SitePath } from '../model/path.ts';

/** The address on the web: `https://owner.github.io/repo/articles/x/`. The site's url holds the base. */
export function absoluteUrl(site: SiteView, path: SitePath): string {
  return site.url.replace(/\/$/, '') + path;
}
