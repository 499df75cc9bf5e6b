import type { Words } from '../../model/labels/labels.ts';
import type { FilterDefinition } from '../parts/filters/build-list-filters.ts';
import { yearFilter } from '../parts/filters/filter-values.ts';
import { publisherOf } from './source-list-view.ts';
import type { ListedSource } from './source-view.ts';

/** What sources are narrowed by: where they appeared, their year, and whether something cites them. */
export function sourceFilters(words: Words): FilterDefinition<ListedSource>[] {
  const { labels } = words;
  return [
    {
      id: 'in',
      label: labels.publishedBy,
      valuesOf({ source }) {
        const name = publisherOf(source);
        return name ? [{ value: name, text: name }] : [];
      },
    },
    yearFilter(words, ({ source }) => source.issued),
    {
      id: 'cited',
      label: labels.citedBy,
      valuesOf: ({ citedBy }) => [
        citedBy > 0 ? { value: 'yes', text: labels.yes } : { value: 'no', text: labels.no },
      ],
    },
  ];
}
