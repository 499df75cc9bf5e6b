import type { Kind } from '../../model/kinds/kind.ts';
import type { Entity } from '../../model/records/entity.ts';
import { standing } from '../../model/values/assessment.ts';

/** An exchange before a ticker, by which its members are not to be found: `HKEX: 0700`. */
const exchange = /^[A-Z]+:\s*/;

/**
 * The tickers of an entity, by which search finds it: the texts of fields that are `tickerSymbol` in schema.org, of which
 * one may list several: `HKEX: 0700; OTC: TCEHY`.
 */
export function tickersOf({ fields }: Entity, kind: Kind | undefined): string[] {
  return (kind?.fields ?? [])
    .filter(({ schemaOrg }) => schemaOrg === 'tickerSymbol')
    .flatMap(({ id }) => standing(fields[id] ?? []))
    .flatMap((field) => (field.type === 'text' ? field.value.split(/[;,]/) : []))
    .map((text) => text.trim().replace(exchange, ''))
    .filter(Boolean);
}
