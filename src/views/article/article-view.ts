import type { Correction } from '../../model/records/article.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { CardView } from '../parts/cards/card-view.ts';
import type { CitationView } from '../parts/references/citation-view.ts';
import type { EntityLink, PageLink } from '../parts/links/page-link.ts';
import type { AuthorView, ProsePageView } from '../parts/prose/prose-page-view.ts';

/** The page of an article. */
export interface ArticleView extends ProsePageView {
  date: PartialDate;
  authors: AuthorView[];
  minutes: number;
  words: number;
  /** Who and what it is about: entities mentioned, most often first. */
  about: EntityLink[];
  corrections: Correction[];
  citation: CitationView;
  previous?: PageLink;
  next?: PageLink;
  /** Other articles that speak of the same entities, the closest first. */
  related: ArticleSummary[];
  cards: CardView[];
}

/** An article as lists show it. */
export interface ArticleSummary extends PageLink {
  date: PartialDate;
  minutes: number;
  sourceCount: number;
  summary: string;
  about: EntityLink[];
}
