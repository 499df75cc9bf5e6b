import { yearInDigits } from '../../model/dates/format-date.ts';
import { truncateDate, type PartialDate } from '../../model/dates/partial-date.ts';
import { isOutside, type Period } from '../../model/dates/period.ts';

interface Dated {
  date: PartialDate;
  endDate?: PartialDate;
}

/** Marks the items of years outside a period to be folded away, unless nothing would be left. */
export function foldOutside<Item extends Dated>(
  items: readonly Item[],
  period: Period,
): (Item & { isFolded?: true })[] {
  const isFolded = ({ date, endDate = date }: Item): boolean =>
    [date, endDate].every((each) => isOutside(period, truncateDate(each, 'year')));
  if (items.every(isFolded)) return [...items];
  return items.map((item) => (isFolded(item) ? { ...item, isFolded: true } : item));
}

/** Splits a list where what is folded away begins or ends. */
export function groupFolded<Item extends { isFolded?: boolean }>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && Boolean(last[0]?.isFolded) === Boolean(item.isFolded)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Items of one list at most, half a page of them. Of more, each year is folded away. */
const mostInList = 500;

/** Splits a list where what is folded away begins or ends; a very long one, of which each year is folded away, by years. */
export function groupByFold<Item extends Dated & { isFolded?: boolean }>(
  items: readonly Item[],
): { items: Item[]; fold?: 'outside' | 'year' }[] {
  const isLong = items.length > mostInList;
  return groupFolded(items).flatMap((group) => {
    if (group[0]?.isFolded) return [{ items: group, fold: 'outside' as const }];
    if (!isLong) return [{ items: group }];
    const years = Map.groupBy(group, ({ date }) => truncateDate(date, 'year'));
    return [...years.values()].map((each) => ({ items: each, fold: 'year' as const }));
  });
}

/** The years of items by date: `1998–2019`, `2024`. */
export function yearsOf(items: readonly Dated[], language: string): string {
  return spanOfYears(
    items.map(({ date }) => truncateDate(date, 'year')),
    language,
  );
}

/** The first and the last of years in their order, or the only one: `1998–2019`, `2024`. */
export function spanOfYears(years: readonly string[], language: string): string {
  const ends = [...years.slice(0, 1), ...years.slice(-1)];
  return [...new Set(ends.map((year) => yearInDigits(year, language)))].join('–');
}
