import type { ArticleView } from '../article/article-view.ts';
import type { PageLink } from '../parts/links/page-link.ts';
import type { SiteView } from '../site/site-view.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { Kind } from '../../model/kinds/kind.ts';

/** A node of schema.org JSON-LD, with its context. */
export type JsonLd = Record<string, unknown>;

const context = 'https://schema.org';

/** schema.org properties of the built-in fields. A field without one stays out: no guess is published. */
const properties: Readonly<Record<string, string>> = {
  founded: 'foundingDate',
  dissolved: 'dissolutionDate',
  born: 'birthDate',
  died: 'deathDate',
  nationality: 'nationality',
  occupation: 'jobTitle',
  tickers: 'tickerSymbol',
  headquarters: 'location',
  passed: 'legislationDate',
  citation: 'legislationIdentifier',
  launched: 'releaseDate',
  date: 'startDate',
  endDate: 'endDate',
};

/** @param url Full address of the site, without a slash at its end. */
export function entityJsonLd(entity: Entity, kind: Kind, url: string): JsonLd {
  const sameAs = [
    entity.website,
    entity.wikidata && `https://www.wikidata.org/wiki/${entity.wikidata}`,
  ].filter(Boolean);
  const fields = Object.entries(entity.fields).flatMap(([id, values]) => {
    const property = properties[id];
    const [preferred] = values;
    return property && preferred ? [[property, preferred.value] as const] : [];
  });
  return {
    '@context': context,
    '@type': kind.schemaOrg,
    '@id': `${url}${entity.path}`,
    url: `${url}${entity.path}`,
    name: entity.title,
    ...(entity.aliases.length > 0 && { alternateName: entity.aliases.map((alias) => alias.text) }),
    ...(entity.description && { description: entity.description }),
    ...(sameAs.length > 0 && { sameAs }),
    ...Object.fromEntries(fields),
  };
}

export function articleJsonLd(article: ArticleView, site: SiteView): JsonLd {
  const url = `${site.url}${article.path}`;
  const authors = article.authors.length > 0 ? article.authors : site.authors;
  return {
    '@context': context,
    '@type': 'Article',
    '@id': url,
    url,
    headline: article.title,
    description: article.summary,
    datePublished: article.date,
    dateModified: article.updated ?? article.date,
    inLanguage: article.lang ?? site.language,
    ...(authors.length > 0 && { author: authors.map(({ name }) => ({ '@type': 'Person', name })) }),
    ...(site.license && { license: site.license }),
    isPartOf: { '@type': 'WebSite', '@id': `${site.url}/`, name: site.title },
    about: article.about.map((entity) => ({
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

export function siteJsonLd(site: SiteView): JsonLd {
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': `${site.url}/`,
    url: `${site.url}/`,
    name: site.title,
    description: site.description,
    inLanguage: site.language,
    ...(site.license && { license: site.license }),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${site.url}/search/?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

/** A page that lists others: a kind, a tag, the articles. */
export function collectionJsonLd(
  page: PageLink,
  items: readonly PageLink[],
  site: SiteView,
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
