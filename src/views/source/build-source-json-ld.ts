import type { SiteView } from '../site/site-view.ts';
import type { SourceView } from './source-view.ts';
import { nameInFull } from '../../model/sources/source-name.ts';
import { context, type JsonLd } from '../parts/json-ld/json-ld.ts';

/** JSON-LD of a source's page: the page belongs to the site, the work does not. */
export function buildSourceJsonLd({ path, source }: SourceView, site: SiteView): JsonLd {
  const { title, authors, container, publisher, issued, url } = source;
  return {
    '@context': context,
    '@type': 'WebPage',
    '@id': site.url + path,
    url: site.url + path,
    name: title,
    isPartOf: { '@type': 'WebSite', '@id': `${site.url}/`, name: site.title },
    mainEntity: {
      '@type': 'CreativeWork',
      name: title,
      ...(authors.length > 0 && { author: authors.map((name) => ({ name: nameInFull(name) })) }),
      ...(container && { isPartOf: { '@type': 'CreativeWork', name: container } }),
      ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
      ...(issued && { datePublished: issued }),
      ...(url && { url }),
    },
  };
}
