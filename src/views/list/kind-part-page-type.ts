import { definePageType } from '../page-type/page-type.ts';
import { pagesOfParts } from '../parts/divided/divide-list.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import { buildShareView } from './build-split-list-views.ts';
import { rowOptions } from './build-entity-rows.ts';
import { splitKinds } from './split-kinds.ts';

/** The entities of each letter or year of a kind, if there are too many for one page. */
export const kindPartPageType = definePageType({
  id: 'kind-part',
  pages: (input) =>
    input
      .once(splitKinds)
      .flatMap((split) =>
        pagesOfParts(split.parts, (share) =>
          buildShareView(input.graph, split, share, rowOptions(input)),
        ),
      ),
  frame: ({ path, title, kind, rows }, { site }) => ({
    title,
    jsonLd: buildCollectionJsonLd({ title, path }, rows, site),
    current: kind.path,
  }),
});
