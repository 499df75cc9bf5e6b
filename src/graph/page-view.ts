import type { Page } from '../model/article.ts';
import { authorView } from './author-view.ts';
import type { CardsOf } from './card-view.ts';
import { renderedOf, type Graph } from './graph.ts';
import { mentionsOf } from './mention-views.ts';
import { prosePageView } from './prose-view.ts';
import { createSourceNumbers } from './source-numbers.ts';
import { targetKey } from './target.ts';
import type { PageView } from './views/page-view.ts';

/** Everything a free page shows. */
export function pageView(graph: Graph, page: Page, cardsOf: CardsOf): PageView {
  const { cited, linked } = renderedOf(graph, page);
  return {
    ...prosePageView(graph, page, createSourceNumbers(cited, graph.sources)),
    ...(page.date && { date: page.date }),
    authors: page.authors.map((name) => authorView(graph, name)),
    corrections: page.corrections,
    mentions: mentionsOf(graph, targetKey(page)),
    cards: cardsOf(linked),
  };
}
