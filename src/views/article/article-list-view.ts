import type { SitePath } from '../../model/addresses/path.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import type { ArticleSummary } from './article-view.ts';

/** The page that lists the articles. */
export interface ArticleListView {
  path: SitePath;
  /** Newest first. */
  articles: (ArticleSummary & { marks: number[] })[];
  filters: ListFilter[];
}
