import { sitePath } from '../../model/addresses/path.ts';
import type { Words } from '../../model/labels/labels.ts';
import type { PlannedPage } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { mostOnPage, pagesOfParts } from '../parts/divided/divide-list.ts';
import { linkToParts } from '../parts/divided/part-links.ts';
import { assessmentFilters } from '../parts/filters/assessment-filters.ts';
import { buildListFilters, type FilterDefinition } from '../parts/filters/build-list-filters.ts';
import { yearFilter } from '../parts/filters/filter-values.ts';
import { buildQuoteView } from '../parts/statements/build-quote-views.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';
import { divideQuotes, firstQuotes } from './divide-quotes.ts';
import type { QuotesPageView, SpeakerView } from './quotes-page-view.ts';
import { anchorOf, groupBySpeaker } from './speakers.ts';

type QuotesInput = Pick<ViewInput, 'graph' | 'labels' | 'language'>;

/**
 * The page of all quotations, speakers by name, their quotations by date; none without quotations. With too many for one
 * page, it has the latest, and each letter of speakers has its own.
 */
export function quotesPages(input: QuotesInput): PlannedPage<QuotesPageView>[] {
  const { graph, labels, language } = input;
  const quotes = graph.quotes.flatMap((quote) => buildQuoteView(graph, quote));
  if (quotes.length === 0) return [];
  const all = { path: sitePath('quotes'), title: labels.quotations };
  if (quotes.length <= mostOnPage) {
    const page = { ...all, ...linkToParts([]) };
    return [{ path: all.path, makeView: () => ({ ...page, ...listQuotes(quotes, input) }) }];
  }
  const parts = divideQuotes(quotes, all.title, language);
  const makeFirst = (): QuotesPageView => ({
    ...all,
    ...linkToParts(parts),
    count: quotes.length,
    first: firstQuotes(quotes, parts, language),
    speakers: [],
    filters: [],
  });
  return [
    { path: all.path, makeView: makeFirst },
    ...pagesOfParts(parts, (share) => ({
      path: share.path,
      title: share.title,
      ...linkToParts(parts, share),
      ...listQuotes(share.items, input),
    })),
  ];
}

/** Quotations by speaker, as a page lists them. */
function listQuotes(
  quotes: readonly QuoteView[],
  { labels, language }: QuotesInput,
): Pick<QuotesPageView, 'count' | 'speakers' | 'filters'> {
  const speakers = groupBySpeaker(quotes, language);
  const inOrder = speakers.flatMap((speaker) => speaker.quotes);
  const { filters, marks } = buildListFilters(
    inOrder,
    quoteFilters({ labels, language }),
    language,
  );
  const marksOf = new Map(inOrder.map((quote, at) => [quote, marks[at] ?? []]));
  return {
    count: quotes.length,
    speakers: speakers.map((speaker, at): SpeakerView => ({
      ...speaker,
      anchor: anchorOf(speaker, at),
      marks: speaker.quotes.map((quote) => marksOf.get(quote) ?? []),
    })),
    filters,
  };
}

/** What quotations are narrowed by: their year, how sure they are and how well established. */
function quoteFilters(words: Words): FilterDefinition<QuoteView>[] {
  return [
    yearFilter(words, ({ date }) => date),
    ...assessmentFilters<QuoteView>(words.labels, (quote) => [quote]),
  ];
}
