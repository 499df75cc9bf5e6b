import { articlesNewestFirst } from '../../connect/articles-newest-first.ts';
import { markdownPath } from '../../model/addresses/page-files.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pageOfText, type PlannedPage } from '../page-type/page-type.ts';
import { searchableProse } from '../page-type/searchable-prose.ts';
import { sharedImage } from '../parts/prose/page-image.ts';
import { siteCards } from '../page-type/shared-views.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildArticleJsonLd } from './build-article-json-ld.ts';
import type { ArticleView } from './article-view.ts';
import { buildArticleView } from './build-article-view.ts';
import { citationTags } from './citation-tags.ts';
import { createRelatedArticles, type RelatedArticles } from './related-articles.ts';

export const articlePageType = definePageType({
  id: 'article',
  pages: articlePages,
  hasTexts: true,
  frame: (view, { site, labels, language }) => ({
    title: view.title,
    description: view.summary,
    lang: view.lang,
    type: 'article',
    ...sharedImage(view),
    jsonLd: buildArticleJsonLd(view, site),
    meta: citationTags(view, site),
    current: sitePath('articles'),
    hasText: view.bodyHtml.trim() !== '',
    alternates: [{ type: 'text/markdown', path: markdownPath(view.path) }],
    search: searchableProse(view, labels.article, language),
  }),
});

/** The page of each article, newest first. */
function articlePages(input: ViewInput): PlannedPage<ArticleView>[] {
  const { graph, address } = input;
  const articles = articlesNewestFirst(graph);
  return articles.map((article, at) =>
    pageOfText(article, () =>
      buildArticleView(graph, article, {
        url: address.url,
        previous: articles[at + 1],
        next: articles[at - 1],
        cardsOf: input.once(siteCards),
        relatedTo: input.once(relatedArticles),
      }),
    ),
  );
}

function relatedArticles({ graph }: ViewInput): RelatedArticles {
  return createRelatedArticles(graph);
}
