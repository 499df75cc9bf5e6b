import { buildPageJsonLd } from '../parts/json-ld/build-page-json-ld.ts';
import { authorsOf, licenseOf } from '../parts/json-ld/credit-json-ld.ts';
import type { JsonLd } from '../parts/json-ld/json-ld.ts';
import { imageOf } from '../parts/json-ld/picture-json-ld.ts';
import type { SiteView } from '../site/site-view.ts';
import type { FreePageView } from './free-page-view.ts';

/** JSON-LD of a free page. Its authors are only those that it names: "About" is by nobody in particular. */
export function buildFreePageJsonLd(page: FreePageView, site: SiteView): JsonLd {
  return {
    ...buildPageJsonLd('WebPage', page, site),
    ...authorsOf(page.authors, site.url),
    ...licenseOf(site.license),
    ...imageOf(page.picture, site.url),
  };
}
