import { sitePath, type SitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildTagViews } from './build-tag-views.ts';
import type { TagView } from './tag-view.ts';

/** The page that lists the tags. */
export interface TagListView {
  path: SitePath;
  tags: TagView[];
}

export const tagListPageType = definePageType({
  id: 'tag-list',
  views: buildTagListViews,
  reserves: ['tags'],
  isInSitemap: () => false,
  frame: ({ path }, { labels }) => ({ title: labels.tags, current: path }),
});

function buildTagListViews(input: ViewInput): TagListView[] {
  return [{ path: sitePath('tags'), tags: input.once(buildTagViews) }];
}
