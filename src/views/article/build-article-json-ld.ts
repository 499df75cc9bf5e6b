import { lastChange } from '../../model/records/last-change.ts';
import { correctionsOf } from '../parts/json-ld/corrections-json-ld.ts';
import { authorsOf, licenseOf } from '../parts/json-ld/credit-json-ld.ts';
import { context, type JsonLd } from '../parts/json-ld/json-ld.ts';
import { imageOf } from '../parts/json-ld/picture-json-ld.ts';
import type { SiteView } from '../site/site-view.ts';
import { mostAbout, type ArticleView } from './article-view.ts';

/** JSON-LD of an article with its authors, subjects and citations. */
export function buildArticleJsonLd(article: ArticleView, site: SiteView): JsonLd {
  const url = `${site.url}${article.path}`;
  const authors = article.authors.length > 0 ? article.authors : site.authors;
  return {
    '@context': context,
    '@type': 'Article',
    '@id': url,
    url,
    headline: article.title,
    description: article.summary,
    ...(article.date && {
      datePublished: article.date,
      dateModified: lastChange(article) ?? article.date,
    }),
    inLanguage: article.lang ?? site.language,
    ...authorsOf(authors, site.url),
    ...licenseOf(site.license),
    ...imageOf(article.picture, site.url),
    ...correctionsOf(article.corrections),
    isPartOf: { '@type': 'WebSite', '@id': `${site.url}/`, name: site.title },
    ...listOf('about', article.about.slice(0, mostAbout), (entity) => ({
      '@id': `${site.url}${entity.path}`,
      name: entity.title,
    })),
    // Their titles are in the page, and in `sources.json`.
    ...listOf('citation', article.references, ({ source }) => source.url ?? source.title),
  };
}

/** A property with a node for each item, if there are any. */
function listOf<Item>(
  name: string,
  items: readonly Item[],
  node: (item: Item) => JsonLd | string,
): JsonLd {
  return items.length > 0 ? { [name]: items.map(node) } : {};
}
