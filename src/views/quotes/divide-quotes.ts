import { compareNewestFirst } from '../../model/dates/compare-newest-first.ts';
import {
  dividePart,
  firstShown,
  groupUnderLetters,
  spanOf,
  type ListPart,
} from '../parts/divided/divide-list.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';
import type { FirstQuotes } from './quotes-page-view.ts';
import { anchorOf, groupBySpeaker } from './speakers.ts';

/** Speakers on the first page of quotations whose letters have their own pages. */
const mostSpeakers = 20;

/** Quotations by the letter of their speakers. */
export function divideQuotes(
  quotes: readonly QuoteView[],
  title: string,
  language: string,
): ListPart<QuoteView>[] {
  const inOrder = groupBySpeaker(quotes, language).flatMap((speaker) => speaker.quotes);
  const list = { folder: 'quotes', title };
  const nameShare = spanOf<QuoteView>(
    'names',
    ({ by }) => by.name,
    ({ date }) => date,
    language,
  );
  return groupUnderLetters(inOrder, ({ by }) => by.name, language).map((group) =>
    dividePart(group, list, nameShare),
  );
}

/** What the first page has of quotations whose letters have their own. */
export function firstQuotes(
  quotes: readonly QuoteView[],
  parts: readonly ListPart<QuoteView>[],
  language: string,
): FirstQuotes {
  // Where one has quotations on several pages, the first of them leads.
  const places = new Map(
    parts
      .flatMap(({ shares }) => shares)
      .flatMap(({ path, items }) =>
        groupBySpeaker(items, language).map(
          (speaker, at) => [speaker.quotes[0], { path, anchor: anchorOf(speaker, at) }] as const,
        ),
      ),
  );
  const speakers = groupBySpeaker(quotes, language).sort(
    (a, b) => b.quotes.length - a.quotes.length,
  );
  return {
    speakers: speakers.slice(0, mostSpeakers).flatMap(({ name, link, quotes: own }) => {
      const place = places.get(own[0]);
      if (!place) return [];
      return [{ name, ...(link?.lang && { lang: link.lang }), count: own.length, ...place }];
    }),
    latest: quotes.toSorted((a, b) => compareNewestFirst(a.date, b.date)).slice(0, firstShown),
  };
}
