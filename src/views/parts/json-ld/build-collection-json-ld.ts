import type { PageLink } from '../links/page-link.ts';
import { buildPageJsonLd } from './build-page-json-ld.ts';
import type { JsonLd } from './json-ld.ts';

/** JSON-LD of a page that lists others: of a kind, a tag, the articles. */
export function buildCollectionJsonLd(
  { title, path }: PageLink,
  items: readonly PageLink[],
  site: { url: string },
): JsonLd {
  return {
    ...buildPageJsonLd('CollectionPage', { title, path }, site),
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
