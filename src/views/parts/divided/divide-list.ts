import { sitePath, type SitePath } from '../../../model/addresses/path.ts';
import { formatDateRange, yearInDigits } from '../../../model/dates/format-date.ts';
import {
  comparePartialDates,
  truncateDate,
  type PartialDate,
} from '../../../model/dates/partial-date.ts';
import type { Words } from '../../../model/labels/labels.ts';
import { groupByLetter, signs } from '../../../model/text/group-by-letter.ts';

/** Entries on one page at most, half a megabyte or one. With more, each letter, year or month has its own page. */
export const mostOnPage = 1000;

/** Entries on the first page of a list whose letters or years have their own. */
export const firstShown = 50;

/** A letter or year of a long list. */
export interface ListPart<Item> {
  /** `A`, `2021` */
  label: string;
  count: number;
  /** Its pages: one, or several if it has too many entries as well. */
  shares: ListShare<Item>[];
}

/** A page of a part, with its entries in order. */
export interface ListShare<Item> {
  path: SitePath;
  title: string;
  /** Where it begins and ends, for a choice among the pages of its part: `Saar – Schmidt`. */
  label: string;
  items: readonly Item[];
}

/** Entries with what their pages are called: `A` and `a`. */
export interface ListGroup<Item> {
  label: string;
  slug: string;
  /** What follows the name of the list in a title: ` 2021`. */
  ending: string;
  items: readonly Item[];
}

/** Says where entries in order begin and end. */
type NameShare<Item> = (items: readonly Item[]) => string;

/** Groups entries, which are in order, by the letter of their names. */
export function groupUnderLetters<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  language: string,
): ListGroup<Item>[] {
  return groupByLetter(items, nameOf, language).map(({ letter, items: each }) => ({
    label: letter,
    slug: letter === signs ? 'other' : letter.toLocaleLowerCase(language),
    ending: ` – ${letter}`,
    items: each,
  }));
}

/**
 * Groups entries by the year of their dates, the latest year first, and in a year in the order given. Those without a date
 * are the last group.
 */
export function groupUnderYears<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => PartialDate | undefined,
  { labels: { dateUnknown: unknown }, language }: Words,
): ListGroup<Item>[] {
  const byYear = Map.groupBy(items, (item) => {
    const date = dateOf(item);
    return date && truncateDate(date, 'year');
  });
  const years = [...byYear].flatMap(([year, each]) => (year ? [{ year, each }] : []));
  const undated = byYear.get(undefined) ?? [];
  return [
    ...years
      .sort((a, b) => comparePartialDates(b.year, a.year))
      .map(({ year, each }) => {
        const label = yearInDigits(year, language);
        return { label, slug: year, ending: ` ${label}`, items: each };
      }),
    ...(undated.length > 0
      ? [{ label: unknown, slug: 'undated', ending: ` – ${unknown}`, items: undated }]
      : []),
  ];
}

/** Gives a letter or year of a list its pages. */
export function dividePart<Item>(
  { label, slug, ending, items }: ListGroup<Item>,
  list: { folder: string; title: string },
  nameShare: NameShare<Item>,
): ListPart<Item> {
  const pages = Math.ceil(items.length / mostOnPage);
  const size = Math.ceil(items.length / pages);
  const contents = Array.from({ length: pages }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
  const names = contents.map(nameShare);
  const shares = contents.map((shared, at): ListShare<Item> => {
    const number = at === 0 ? '' : ` (${at + 1})`;
    const name = names[at] ?? '';
    return {
      // An entity or source may be called `a`, but none has a slash in its address.
      path: sitePath(list.folder, 'in', at === 0 ? slug : `${slug}-${at + 1}`),
      title: list.title + ending + number,
      // Pages of one author, or of one day, would all be called the same.
      label: names.indexOf(name) === at ? name : name + number,
      items: shared,
    };
  });
  return { label, count: items.length, shares };
}

/** The pages of all parts, whose views are made when they are asked for. */
export function pagesOfParts<Item, View>(
  parts: readonly ListPart<Item>[],
  makeView: (share: ListShare<Item>) => View,
): { path: SitePath; makeView: () => View }[] {
  return parts.flatMap(({ shares }) =>
    shares.map((share) => ({ path: share.path, makeView: () => makeView(share) })),
  );
}

/**
 * Says where entries begin and end: `Saar – Schmidt`, or from which date to which if they are in the order of dates, as those
 * of one name are.
 */
export function spanOf<Item>(
  order: 'names' | 'dates',
  nameOf: (item: Item) => string,
  dateOf: (item: Item) => PartialDate | undefined,
  language: string,
): NameShare<Item> {
  return (items) => {
    const ends = [...items.slice(0, 1), ...items.slice(-1)];
    const [first = '', last = ''] = ends.map(nameOf);
    // The newest may come first.
    const [from, to] = ends.flatMap((item) => dateOf(item) ?? []).sort(comparePartialDates);
    if (from && to && (order === 'dates' || first === last))
      return formatDateRange(from, to, language);
    return first === last ? first : `${first} – ${last}`;
  };
}
