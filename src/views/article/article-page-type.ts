import { articlesNewestFirst } from '../../connect/articles-newest-first.ts';
import { targetKey, type TargetKey } from '../../link/target.ts';
import { markdownPath } from '../../model/addresses/page-files.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import { searchableProse } from '../page-type/searchable-prose.ts';
import { siteCards } from '../page-type/shared-views.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildArticleJsonLd } from './build-article-json-ld.ts';
import type { ArticleView } from './article-view.ts';
import { buildArticleView } from './build-article-view.ts';
import { citationTags } from './citation-tags.ts';
import { createRelatedArticles } from './related-articles.ts';

export const articlePageType = definePageType({
  id: 'article',
  views: buildArticleViews,
  viewsOf: buildArticleViews,
  isInSitemap: () => true,
  lastModified: ({ updated, date }) => updated ?? date,
  frame: (view, { site, labels, language }) => ({
    title: view.title,
    description: view.summary,
    lang: view.lang,
    type: 'article',
    image: view.image,
    imageAlt: view.picture?.alt,
    jsonLd: buildArticleJsonLd(view, site),
    meta: citationTags(view, site),
    current: sitePath('articles'),
    alternates: [{ type: 'text/markdown', path: markdownPath(view.path) }],
    search: searchableProse(view, labels.article, language),
  }),
});

/**
 * The page of each article, newest first.
 * @param only Only those of these texts.
 */
export function buildArticleViews(input: ViewInput, only?: ReadonlySet<TargetKey>): ArticleView[] {
  const { graph, address } = input;
  const articles = articlesNewestFirst(graph);
  const cardsOf = input.once(siteCards);
  const relatedTo = createRelatedArticles(graph);
  return articles.flatMap((article, at) =>
    only && !only.has(targetKey(article))
      ? []
      : buildArticleView(graph, article, {
          url: address.url,
          previous: articles[at + 1],
          next: articles[at - 1],
          cardsOf,
          relatedTo,
        }),
  );
}
