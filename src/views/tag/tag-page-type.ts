import { sitePath } from '../../model/addresses/path.ts';
import { fill } from '../../model/labels/labels.ts';
import { definePageType } from '../page-type/page-type.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import { tagPages, tagPartPages } from './tag-pages.ts';

export const tagPageType = definePageType({
  id: 'tag',
  pages: (input) => [...input.once(tagPages), ...tagPartPages(input)],
  frame: ({ path, title: tag, pages }, { site, labels }) => {
    const title = fill(labels.taggedPages, { tag });
    return {
      title,
      jsonLd: buildCollectionJsonLd({ title, path }, pages, site),
      current: sitePath('tags'),
    };
  },
});
