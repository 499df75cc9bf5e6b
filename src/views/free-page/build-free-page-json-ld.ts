import { lastChange } from '../../model/records/last-change.ts';
import { buildPageJsonLd } from '../parts/json-ld/build-page-json-ld.ts';
import { correctionsOf } from '../parts/json-ld/corrections-json-ld.ts';
import { authorOf, licenseOf } from '../parts/json-ld/credit-json-ld.ts';
import type { JsonLd } from '../parts/json-ld/json-ld.ts';
import { imageOf } from '../parts/json-ld/picture-json-ld.ts';
import type { SiteView } from '../site/site-view.ts';
import type { FreePageView } from './free-page-view.ts';

/** JSON-LD of a free page. Its authors are only those that it names: "About" is by nobody in particular. */
export function buildFreePageJsonLd(page: FreePageView, site: SiteView): JsonLd {
  const updated = lastChange(page);
  return {
    ...buildPageJsonLd('WebPage', { ...page, updated }, site),
    ...(page.authors.length > 0 && {
      author: page.authors.map((author) => authorOf(author, site.url)),
    }),
    ...licenseOf(site.license),
    ...imageOf(page.picture, site.url),
    ...correctionsOf(page.corrections),
  };
}
