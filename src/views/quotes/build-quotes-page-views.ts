import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { Graph } from '../../connect/graph.ts';
import { buildQuoteView } from '../parts/statements/build-quote-views.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';
import type { QuotesPageView, SpeakerView } from './quotes-page-view.ts';

/** The page of all quotations, speakers by name, their quotations by date; none without quotations. */
export function buildQuotesPageViews(graph: Graph, language: string): QuotesPageView[] {
  const collator = new Intl.Collator(language);
  const quotes = graph.quotes.flatMap((quote) => buildQuoteView(graph, quote));
  if (quotes.length === 0) return [];
  const bySpeaker = Map.groupBy(quotes, ({ by }) => by.link?.id ?? `${by.name} `);
  const speakers = [...bySpeaker.values()]
    .map((each) => each.toSorted(compareDates))
    .sort(([a], [b]) => collator.compare(a?.by.name ?? '', b?.by.name ?? ''))
    .flatMap(buildSpeakerView);
  return [{ path: sitePath('quotes'), count: quotes.length, speakers }];
}

function buildSpeakerView(quotes: QuoteView[], index: number): SpeakerView[] {
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

/** Sorts newest first, undated last. */
function compareDates(a: QuoteView, b: QuoteView): number {
  if (a.date && b.date) return comparePartialDates(b.date, a.date);
  return Number(Boolean(b.date)) - Number(Boolean(a.date));
}
