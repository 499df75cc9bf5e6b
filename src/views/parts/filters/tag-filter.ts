import type { Labels } from '../../../model/labels/labels.ts';
import { tagLink } from '../links/tag-links.ts';
import type { FilterDefinition } from './build-list-filters.ts';

/** Tags; spellings that share an address are one. */
export function tagFilter(labels: Labels): FilterDefinition<{ tags: readonly string[] }> {
  return {
    id: 'tag',
    label: labels.tags,
    valuesOf: ({ tags }) =>
      tags.map((written) => {
        const { tag, slug, path } = tagLink(written);
        return { value: slug, text: tag, page: { path } };
      }),
  };
}
