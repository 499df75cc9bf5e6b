import type { Page } from '../../model/records/article.ts';
import { authorView } from '../parts/prose/author-view.ts';
import type { CardsOf } from '../parts/cards/build-card-view.ts';
import { renderedOf, type Graph } from '../../connect/graph.ts';
import { mentionsOf } from '../parts/statements/mention-views.ts';
import { prosePageView } from '../parts/prose/prose-view.ts';
import { createSourceNumbers } from '../parts/references/source-numbers.ts';
import { targetKey } from '../../link/target.ts';
import type { PageView } from './page-view.ts';

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
