import type { Words } from '../../model/labels/labels.ts';
import { nameOrder } from '../../model/text/locales.ts';
import {
  dividePart,
  groupUnderLetters,
  groupUnderYears,
  spanOf,
  type ListPart,
} from '../parts/divided/divide-list.ts';
import type { DatedLink } from '../parts/links/page-link.ts';
import type { TagLink } from '../parts/links/tag-link.ts';

/** The pages of a tag, newest first, by year; without any date, by letter. Pages without a date come last, by title. */
export function divideTag(
  { tag, slug }: TagLink,
  pages: readonly DatedLink[],
  words: Words,
): ListPart<DatedLink>[] {
  const { language } = words;
  const compare = nameOrder(language);
  const dated = pages.filter(({ date }) => date);
  const undated = pages
    .filter(({ date }) => !date)
    .sort((a, b) => compare(a.title, b.title) || (a.path < b.path ? -1 : 1));
  const groups =
    dated.length > 0
      ? groupUnderYears([...dated, ...undated], ({ date }) => date, words)
      : groupUnderLetters(undated, ({ title }) => title, language);
  const list = { folder: `tags/${slug}`, title: tag };
  const nameShare = spanOf<DatedLink>(
    'dates',
    ({ title }) => title,
    ({ date }) => date,
    language,
  );
  return groups.map((group) => dividePart(group, list, nameShare));
}
