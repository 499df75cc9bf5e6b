import { sitePath } from '../../model/addresses/path.ts';
import { fill } from '../../model/labels/labels.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { collectionJsonLd } from '../parts/json-ld/collection-json-ld.ts';
import type { TagView } from './tag-view.ts';
import { tagViews } from './tag-views.ts';

export const tagPageType = definePageType({
  id: 'tag',
  views: siteTags,
  isInSitemap: () => true,
  frame: ({ path, tag, pages }, { site, labels }) => {
    const title = fill(labels.taggedPages, { tag });
    return {
      title,
      jsonLd: collectionJsonLd({ title, path }, pages, site),
      current: sitePath('tags'),
    };
  },
});

/** The page of each tag, in the order of their addresses. */
export function siteTags({ graph }: ViewInput): TagView[] {
  return tagViews(graph);
}
