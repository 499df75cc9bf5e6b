import type { SitePath } from '../../model/addresses/path.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import type { ArticleSummary } from './article-view.ts';

/** A page that lists articles: all, the newest if each year has its own page, or one year's. */
export interface ArticleListView {
  path: SitePath;
  title: string;
  /** Its year, if each year has its own page. */
  year?: string;
  /** Number of articles of the page's year, or of all. */
  count: number;
  /** Every year with articles, the newest first; empty if one page lists all. */
  years: ArticleYear[];
  /** Newest first. */
  articles: (ArticleSummary & { marks?: number[] })[];
  /** Empty where the page has only the newest: a choice among them would not be one among all. */
  filters: ListFilter[];
}

/** A year whose articles have their own page. */
export interface ArticleYear {
  year: string;
  count: number;
  path: SitePath;
}
