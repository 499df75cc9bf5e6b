import type { Correction } from '../../model/records/article.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { CardView } from '../parts/cards/card-view.ts';
import type { CitationView } from '../parts/references/citation-view.ts';
import type { EntityLink, PageLink } from '../parts/links/page-link.ts';
import type { AuthorView, ProsePageView } from '../parts/prose/prose-page-view.ts';

/** Entities that an article is said to be about, at most: it mentions others. */
export const mostAbout = 12;

/** The page of an article. */
export interface ArticleView extends ProsePageView {
  date?: PartialDate;
  authors: AuthorView[];
  minutes: number;
  words: number;
  /** The entities it mentions, most often first. */
  about: EntityLink[];
  corrections: Correction[];
  citation: CitationView;
  previous?: PageLink;
  next?: PageLink;
  /** Other articles that mention the same entities, closest first, without the previous and the next one. */
  related: RelatedArticle[];
  cards: CardView[];
}

/** An article with what it is about. */
export interface RelatedArticle extends PageLink {
  summary: string;
}

/** An article as a list shows it. */
export interface ArticleSummary extends RelatedArticle {
  date?: PartialDate;
  minutes: number;
  sourceCount: number;
  about: EntityLink[];
}
