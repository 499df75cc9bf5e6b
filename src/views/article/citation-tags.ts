import type { MetaTag } from '../page-type/page-frame.ts';
import type { SiteView } from '../site/site-view.ts';
import type { ArticleView } from './article-view.ts';

/**
 * The `citation_*` tags of an article that Google Scholar and Zotero read (Highwire Press). What it cites is in its text
 * and its JSON-LD.
 */
export function citationTags(article: ArticleView, site: SiteView): MetaTag[] {
  const authors = article.authors.length > 0 ? article.authors : site.authors;
  return [
    { name: 'citation_title', content: article.title },
    ...authors.map(({ name }) => ({ name: 'citation_author', content: name })),
    ...(article.date
      ? [{ name: 'citation_publication_date', content: article.date.replaceAll('-', '/') }]
      : []),
    { name: 'citation_journal_title', content: site.title },
    { name: 'citation_language', content: article.lang ?? site.language },
    { name: 'citation_public_url', content: `${site.url}${article.path}` },
  ];
}
