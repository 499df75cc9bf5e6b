import type { SiteView } from '../../views/site/site-view.ts';
import type { SitePath } from '../../model/addresses/path.ts';

/** The full URL of a page: `https://owner.github.io/repo/articles/x/`. The URL of the site includes the base. */
export function absoluteUrl(site: SiteView, path: SitePath): string {
  return site.url.replace(/\/$/, '') + path;
}
