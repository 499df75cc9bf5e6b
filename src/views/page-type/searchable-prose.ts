import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { ProsePageView } from '../parts/prose/prose-page-view.ts';
import type { SearchablePage } from './searchable-page.ts';

/**
 * A page of prose as search knows it.
 * @param typeLabel What the page is, in the words of the site: `Company`, `Article`.
 * @param language Language that dates are written in.
 */
export function searchableProse(
  view: ProsePageView & { date?: PartialDate },
  typeLabel: string,
  language: string,
): SearchablePage {
  const { title, lang, summary, tags, date, mentionedEntities } = view;
  return {
    title,
    typeLabel,
    language: lang,
    summary,
    tags: tags.map(({ tag }) => tag),
    date,
    dateText: date && formatPartialDate(date, language),
    mentionedEntities,
  };
}
