import type { EntityId } from '../../../model/ids/entity-id.ts';
import { assessmentOf } from '../../../model/values/assessment.ts';
import { creditOf } from '../../../model/sources/source.ts';
import type { Graph } from '../../../connect/graph.ts';
import { namedLink, pageLink } from '../links/page-links.ts';
import type { Quote } from '../../../markdown/result/reference.ts';
import type { QuoteView } from './quote-view.ts';

/** A quotation as one view; none if its page does not exist. */
export function buildQuoteView(graph: Graph, quote: Quote): QuoteView[] {
  const page = pageLink(graph, quote.from);
  if (!page) return [];
  const [key] = quote.sources;
  const source = key === undefined ? undefined : graph.sources.get(key);
  return [
    {
      text: quote.text,
      ...(quote.lang && { lang: quote.lang }),
      ...(quote.gloss && { gloss: quote.gloss }),
      by: namedLink(graph, quote.by),
      ...assessmentOf(quote),
      ...(quote.role && { role: quote.role }),
      ...(quote.date && { date: quote.date }),
      ...(source && {
        source: {
          key: source.key,
          title: source.title,
          credit: creditOf(source),
          ...(source.url && { url: source.url }),
        },
      }),
      page,
      anchor: quote.anchor,
    },
  ];
}

/** The quotations of a speaker, in the order of their pages. */
export function buildSpeakerQuoteViews(graph: Graph, id: EntityId): QuoteView[] {
  return graph.quotes
    .filter((quote) => 'id' in quote.by && quote.by.id === id)
    .flatMap((quote) => buildQuoteView(graph, quote));
}
