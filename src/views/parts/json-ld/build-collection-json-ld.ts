import type { PageLink } from '../links/page-link.ts';
import { context, type JsonLd } from './json-ld.ts';

/** JSON-LD of a page that lists others: of a kind, a tag, the articles. */
export function buildCollectionJsonLd(
  page: PageLink,
  items: readonly PageLink[],
  site: { url: string },
): JsonLd {
  return {
    '@context': context,
    '@type': 'CollectionPage',
    '@id': `${site.url}${page.path}`,
    url: `${site.url}${page.path}`,
    name: page.title,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.slice(0, 100).map((item, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: item.title,
        url: `${site.url}${item.path}`,
      })),
    },
  };
}
