import { sitePath, type SitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { tagPages } from './tag-pages.ts';
import type { TagView } from './tag-view.ts';

/** The page that lists the tags. */
export interface TagListView {
  path: SitePath;
  tags: TagSummary[];
}

/** A tag as the list shows it. */
export type TagSummary = Omit<TagView, 'title' | 'pages' | 'isByYear' | 'parts' | 'shares'>;

/** The most tags and entities beside a tag. */
const mostBeside = 4;

export const tagListPageType = definePageType({
  id: 'tag-list',
  pages: (input) => [{ path: sitePath('tags'), makeView: () => buildTagListView(input) }],
  reserves: ['tags'],
  isInSitemap: (input) => input.once(tagPages).length > 0,
  frame: ({ path }, { labels }) => ({
    title: labels.tags,
    schemaOrg: 'CollectionPage',
    current: path,
  }),
});

function buildTagListView(input: ViewInput): TagListView {
  const views = input.once(tagPages).map(({ makeView }) => makeView());
  const tags = views.map(
    ({ tag, slug, path, count, about, tags: beside, entities }): TagSummary => ({
      tag,
      slug,
      path,
      count,
      ...(about && { about }),
      tags: beside.slice(0, mostBeside),
      entities: entities.slice(0, mostBeside),
    }),
  );
  return { path: sitePath('tags'), tags };
}
