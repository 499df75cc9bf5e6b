import { licenseOf } from '../parts/json-ld/credit-json-ld.ts';
import { context, type JsonLd } from '../parts/json-ld/json-ld.ts';
import { orcidAddress } from '../parts/prose/author-address.ts';
import type { AuthorView } from '../parts/prose/prose-page-view.ts';
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
      dateModified: article.updated ?? article.date,
    }),
    inLanguage: article.lang ?? site.language,
    ...(authors.length > 0 && { author: authors.map(authorOf) }),
    ...licenseOf(site.license),
    ...imageOf(article.picture, site.url),
    isPartOf: { '@type': 'WebSite', '@id': `${site.url}/`, name: site.title },
    about: article.about.slice(0, mostAbout).map((entity) => ({
      '@id': `${site.url}${entity.path}`,
      name: entity.title,
    })),
    citation: article.references.map(({ source }) => ({
      '@type': 'CreativeWork',
      name: source.title,
      ...(source.url && { url: source.url }),
    })),
  };
}

function authorOf({ name, url, orcid }: AuthorView): JsonLd {
  return {
    '@type': 'Person',
    name,
    ...(url && { url }),
    ...(orcid && { sameAs: orcidAddress(orcid) }),
  };
}
