import { yearInDigits } from '../../../model/dates/format-date.ts';
import { truncateDate, type PartialDate } from '../../../model/dates/partial-date.ts';
import type { Words } from '../../../model/labels/labels.ts';
import type { EntityLink } from '../links/page-link.ts';
import type { FilterDefinition, ItemValue } from './build-list-filters.ts';

/** An entity as a value of a filter, with its page. */
export function entityValue({ id, title, path, kind }: EntityLink): ItemValue {
  return { value: id, text: title, page: { path, kind } };
}

/** The year of a date as a value of a filter. */
export function yearValue(date: PartialDate, language: string): ItemValue {
  const year = truncateDate(date, 'year');
  return { value: year, text: yearInDigits(year, language) };
}

/** The years of items, the last first. */
export function yearFilter<Item>(
  { labels, language }: Words,
  dateOf: (item: Item) => PartialDate | undefined,
): FilterDefinition<Item> {
  return {
    id: 'year',
    label: labels.searchYear,
    order: 'value',
    valuesOf(item) {
      const date = dateOf(item);
      return date ? [yearValue(date, language)] : [];
    },
  };
}
