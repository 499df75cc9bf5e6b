import { compareNewestFirst } from '../../model/dates/compare-newest-first.ts';
import type { Labels, Words } from '../../model/labels/labels.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { Graph } from '../../connect/graph.ts';
import { assessmentFilters } from '../parts/filters/assessment-filters.ts';
import { buildListFilters, type FilterDefinition } from '../parts/filters/build-list-filters.ts';
import { yearFilter } from '../parts/filters/filter-values.ts';
import { buildQuoteView } from '../parts/statements/build-quote-views.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';
import type { QuotesPageView, SpeakerView } from './quotes-page-view.ts';
import { localesOf } from '../../model/text/locales.ts';

/** The page of all quotations, speakers by name, their quotations by date; none without quotations. */
export function buildQuotesPageViews(graph: Graph, { language, labels }: Words): QuotesPageView[] {
  const collator = new Intl.Collator(localesOf(language));
  const quotes = graph.quotes.flatMap((quote) => buildQuoteView(graph, quote));
  if (quotes.length === 0) return [];
  const bySpeaker = Map.groupBy(quotes, ({ by }) => by.link?.id ?? `${by.name} `);
  const speakers = [...bySpeaker.values()]
    .map((each) => each.toSorted((a, b) => compareNewestFirst(a.date, b.date)))
    .sort(([a], [b]) => collator.compare(a?.by.name ?? '', b?.by.name ?? ''))
    .flatMap(buildSpeakerView);
  const inOrder = speakers.flatMap((speaker) => speaker.quotes);
  const { filters, marks } = buildListFilters(inOrder, quoteFilters(labels), language);
  const marksOf = new Map(inOrder.map((quote, at) => [quote, marks[at] ?? []]));
  return [
    {
      path: sitePath('quotes'),
      count: quotes.length,
      speakers: speakers.map((speaker) => ({
        ...speaker,
        marks: speaker.quotes.map((quote) => marksOf.get(quote) ?? []),
      })),
      filters,
    },
  ];
}

/** What quotations are narrowed by: their year, how sure they are and how well established. */
function quoteFilters(labels: Labels): FilterDefinition<QuoteView>[] {
  return [
    yearFilter(labels, ({ date }) => date),
    ...assessmentFilters<QuoteView>(labels, (quote) => [quote]),
  ];
}

function buildSpeakerView(quotes: QuoteView[], index: number): Omit<SpeakerView, 'marks'>[] {
  const [first] = quotes;
  if (!first) return [];
  const { name, link } = first.by;
  return [
    {
      name,
      ...(link && { link }),
      anchor: link ? `by-${link.id}` : `speaker-${index + 1}`,
      quotes,
    },
  ];
}
