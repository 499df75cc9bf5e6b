import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { AuthorView, ProsePageView } from '../parts/prose/prose-page-view.ts';
import type { SearchablePage } from './searchable-page.ts';

/**
 * The entry of a prose page in the search index.
 * @param typeLabel What the page is, in the site's language: `Company`, `Article`.
 * @param language Language of dates.
 */
export function searchableProse(
  view: ProsePageView & { date?: PartialDate; authors?: readonly AuthorView[] },
  typeLabel: string,
  language: string,
): SearchablePage {
  const { title, lang, intro, tags, date, mentionedEntities, namedOtherwise, authors = [] } = view;
  return {
    title,
    typeLabel,
    language: lang,
    summary: intro,
    tags: tags.map(({ tag }) => tag),
    date,
    dateText: date && formatPartialDate(date, language),
    mentionedEntities,
    // The index leaves out what stands above a text.
    also: [...namedOtherwise, ...authors.map(({ name }) => name), ...tags.map(({ tag }) => tag)],
  };
}
