import type { SiteView } from '../../views/site/site-view.ts';
import type { SitePath } from '../../model/addresses/path.ts';

/** The address on the web: `https://owner.github.io/repo/articles/x/`. The site's url holds the base. */
export function absoluteUrl(site: SiteView, path: SitePath): string {
  return site.url.replace(/\/$/, '') + path;
}
