import { compareNewestFirst } from '../../model/dates/compare-newest-first.ts';
import { formatDateRange } from '../../model/dates/format-date.ts';
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
  return groupUnderLetters(inOrder, ({ by }) => by.name, language).map((group) =>
    dividePart(group, list, spanOfQuotes(language)),
  );
}

/** `Saar – Schmidt`; where one speaker has all, from which date to which, the newest first. */
function spanOfQuotes(language: string): (quotes: readonly QuoteView[]) => string {
  return (quotes) => {
    const [first, last] = [quotes.at(0), quotes.at(-1)];
    const isOne = first?.by.name === last?.by.name;
    if (isOne && first?.date && last?.date) return formatDateRange(last.date, first.date, language);
    return spanOf(first?.by.name, last?.by.name);
  };
}

/** What the first page has of quotations whose letters have their own. */
export function firstQuotes(
  quotes: readonly QuoteView[],
  parts: readonly ListPart<QuoteView>[],
  language: string,
): FirstQuotes {
  const shares = parts.flatMap((part) => part.shares);
  const speakers = groupBySpeaker(quotes, language).sort(
    (a, b) => b.quotes.length - a.quotes.length,
  );
  return {
    speakers: speakers.slice(0, mostSpeakers).flatMap(({ name, link, quotes: own }) => {
      const [first] = own;
      const share = first && shares.find(({ items }) => items.includes(first));
      if (!share) return [];
      const at = groupBySpeaker(share.items, language).findIndex((each) =>
        each.quotes.includes(first),
      );
      return [
        {
          name,
          ...(link?.lang && { lang: link.lang }),
          count: own.length,
          path: share.path,
          anchor: anchorOf({ ...(link && { link }) }, at),
        },
      ];
    }),
    latest: quotes.toSorted((a, b) => compareNewestFirst(a.date, b.date)).slice(0, firstShown),
  };
}
