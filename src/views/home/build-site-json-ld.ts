import { licenseOf } from '../parts/json-ld/credit-json-ld.ts';
import { context, type JsonLd } from '../parts/json-ld/json-ld.ts';
import type { SiteView } from '../site/site-view.ts';

/** JSON-LD of the site, with the address of its search. */
export function buildSiteJsonLd(site: SiteView): JsonLd {
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': `${site.url}/`,
    url: `${site.url}/`,
    name: site.title,
    description: site.description,
    inLanguage: site.language,
    ...licenseOf(site.license),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${site.url}/search/?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}
