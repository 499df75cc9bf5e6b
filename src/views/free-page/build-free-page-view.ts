import type { Page } from '../../model/records/article.ts';
import { buildAuthorView } from '../parts/prose/build-author-view.ts';
import type { CardsOf } from '../parts/cards/create-cards.ts';
import { renderedOf, type Graph } from '../../connect/graph.ts';
import { buildMentionViews } from '../parts/statements/build-mention-views.ts';
import { buildProsePageView } from '../parts/prose/build-prose-page-view.ts';
import { createSourceNumbers } from '../parts/references/source-numbers.ts';
import { hasPageList } from '../../link/site/start-pages.ts';
import { targetKey } from '../../link/target.ts';
import type { FreePageView } from './free-page-view.ts';
import { folderOf } from './page-folder.ts';

/** The page of a file in `pages/`. */
export function buildFreePageView(graph: Graph, page: Page, cardsOf: CardsOf): FreePageView {
  const rendered = renderedOf(graph, page);
  const folder = hasPageList(graph.records.pages.length) ? folderOf(page) : undefined;
  return {
    ...buildProsePageView(graph, page, createSourceNumbers(rendered.cited, graph.sources)),
    get bodyHtml() {
      return rendered.html;
    },
    ...(page.date && { date: page.date }),
    authors: page.authors.map((author) => buildAuthorView(graph, author, page.file)),
    corrections: page.corrections,
    ...(folder && { folder }),
    mentions: buildMentionViews(graph, targetKey(page)),
    cards: cardsOf(rendered.linked),
  };
}
