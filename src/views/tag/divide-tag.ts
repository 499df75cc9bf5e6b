import type { Words } from '../../model/labels/labels.ts';
import { formatDateRange, yearInDigits } from '../../model/dates/format-date.ts';
import { truncateDate } from '../../model/dates/partial-date.ts';
import { localesOf } from '../../model/text/locales.ts';
import {
  dividePart,
  groupUnderLetters,
  spanOf,
  type ListGroup,
  type ListPart,
} from '../parts/divided/divide-list.ts';
import type { DatedLink } from '../parts/links/page-link.ts';
import type { TagLink } from '../parts/links/tag-link.ts';

/** The pages of a tag, newest first, by year; without any date, by letter. Pages without a date come last, by title. */
export function divideTag(
  { tag, slug }: TagLink,
  pages: readonly DatedLink[],
  { labels: { dateUnknown: unknown }, language }: Words,
): ListPart<DatedLink>[] {
  const { compare } = new Intl.Collator(localesOf(language));
  const byYear = Map.groupBy(pages, ({ date }) => date && truncateDate(date, 'year'));
  const undated = (byYear.get(undefined) ?? []).toSorted(
    (a, b) => compare(a.title, b.title) || (a.path < b.path ? -1 : 1),
  );
  const groups: ListGroup<DatedLink>[] = [...byYear].flatMap(([year, items]) => {
    if (!year) return [];
    const label = yearInDigits(year, language);
    return [{ label, slug: year, ending: ` ${label}`, items }];
  });
  if (groups.length === 0)
    groups.push(...groupUnderLetters(undated, ({ title }) => title, language));
  else if (undated.length > 0)
    groups.push({ label: unknown, slug: 'undated', ending: ` – ${unknown}`, items: undated });
  const list = { folder: `tags/${slug}`, title: tag };
  return groups.map((group) => dividePart(group, list, (shared) => nameShare(shared, language)));
}

/** Says where entries in order begin and end. */
function nameShare(pages: readonly DatedLink[], language: string): string {
  const [first, last] = [pages.at(0), pages.at(-1)];
  return first?.date && last?.date
    ? formatDateRange(last.date, first.date, language)
    : spanOf(first?.title, last?.title);
}
