import { compareNewestFirst } from '../../model/dates/compare-newest-first.ts';
import { nameOrder } from '../../model/text/locales.ts';
import type { NamedLink } from '../parts/links/page-link.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';

/** A speaker and their quotations, the newest first. */
export interface Speaker extends NamedLink {
  quotes: QuoteView[];
}

/** The speakers of quotations, by name. */
export function groupBySpeaker(quotes: readonly QuoteView[], language: string): Speaker[] {
  const compare = nameOrder(language);
  const bySpeaker = Map.groupBy(quotes, ({ by }) => by.link?.id ?? `${by.name} `);
  return [...bySpeaker.values()]
    .map((each) => each.toSorted((a, b) => compareNewestFirst(a.date, b.date)))
    .sort(([a], [b]) => compare(a?.by.name ?? '', b?.by.name ?? ''))
    .flatMap((each) => {
      const [first] = each;
      return first ? [{ ...first.by, quotes: each }] : [];
    });
}

/** The fragment of a speaker on a page, by their place on it. */
export function anchorOf({ link }: Pick<Speaker, 'link'>, at: number): string {
  return link ? `by-${link.id}` : `speaker-${at + 1}`;
}
