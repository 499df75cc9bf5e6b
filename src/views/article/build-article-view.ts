import type { Article } from '../../model/records/article.ts';
import { buildAuthorView } from '../parts/prose/build-author-view.ts';
import { onceEach } from '../../model/lazy/once-each.ts';
import { minutesToRead } from '../../model/text/reading-time.ts';
import { mostMentioned } from '../../connect/backlinks.ts';
import type { CardsOf } from '../parts/cards/create-cards.ts';
import { renderedOf, type Graph } from '../../connect/graph.ts';
import { entityLinks, pageLink } from '../parts/links/page-links.ts';
import { buildProsePageView } from '../parts/prose/build-prose-page-view.ts';
import { buildCitationView } from '../parts/references/build-citation-view.ts';
import { createSourceNumbers } from '../parts/references/source-numbers.ts';
import { targetKey } from '../../link/target.ts';
import type { ArticleSummary, ArticleView, RelatedArticle } from './article-view.ts';
import type { RelatedArticles } from './related-articles.ts';

/** An article as lists show it, made once: many lists show the same. */
export function buildArticleSummary(graph: Graph, article: Article): ArticleSummary {
  return summariesOf(graph)(article);
}

const summariesOf = onceEach((graph: Graph) =>
  onceEach((article: Article): ArticleSummary => {
    const rendered = renderedOf(graph, article);
    return {
      title: article.title,
      path: article.path,
      ...(article.lang && { lang: article.lang }),
      ...(article.date && { date: article.date }),
      minutes: minutesToRead(rendered.words),
      sourceCount: rendered.cited.length,
      summary: article.description ?? rendered.excerpt,
      about: entityLinks(graph, mostMentioned(rendered.references)),
    };
  }),
);

function relatedArticle({ title, path, lang, summary }: ArticleSummary): RelatedArticle {
  return { title, path, ...(lang && { lang }), summary };
}

/** The page of an article. `url` is the site's full address with the base, without a trailing slash. */
export function buildArticleView(
  graph: Graph,
  article: Article,
  options: {
    url: string;
    /** The article before it by date; `next` is the one after it. */
    previous: Article | undefined;
    next: Article | undefined;
    cardsOf: CardsOf;
    relatedTo: RelatedArticles;
  },
): ArticleView {
  const rendered = renderedOf(graph, article);
  const summary = buildArticleSummary(graph, article);
  const { settings } = graph.records;
  const authors = article.authors.map((author) => buildAuthorView(graph, author, article.file));
  const { previous, next } = options;
  const [before, after] = [previous, next].map((each) => each && pageLink(graph, targetKey(each)));
  return {
    ...buildProsePageView(graph, article, createSourceNumbers(rendered.cited, graph.sources)),
    get bodyHtml() {
      return rendered.html;
    },
    ...(article.date && { date: article.date }),
    authors,
    minutes: summary.minutes,
    words: rendered.words,
    about: summary.about,
    corrections: article.corrections,
    citation: buildCitationView(
      graph,
      {
        type: 'webpage',
        title: article.title,
        path: article.path,
        lang: article.lang,
        license: settings.license,
        date: article.date,
        authors,
      },
      options.url,
    ),
    ...(before && { previous: before }),
    ...(after && { next: after }),
    related: options
      .relatedTo(article, [previous, next])
      .map((each) => relatedArticle(buildArticleSummary(graph, each))),
    cards: options.cardsOf(rendered.linked),
  };
}
