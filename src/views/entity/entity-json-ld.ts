import type { Kind } from '../../model/kinds/kind.ts';
import type { Entity } from '../../model/records/entity.ts';
import { context, type JsonLd } from '../parts/json-ld/json-ld.ts';

/** schema.org properties of the built-in fields. A field without one stays out: no guess is published. */
const properties: Readonly<Record<string, string>> = {
  founded: 'foundingDate',
  dissolved: 'dissolutionDate',
  born: 'birthDate',
  died: 'deathDate',
  nationality: 'nationality',
  occupation: 'jobTitle',
  tickers: 'tickerSymbol',
  headquarters: 'location',
  passed: 'legislationDate',
  citation: 'legislationIdentifier',
  launched: 'releaseDate',
  date: 'startDate',
  endDate: 'endDate',
};

/**
 * An entity under the type of its kind, with the fields that schema.org has a property for.
 * @param url Full address of the site, without a slash at its end.
 */
export function entityJsonLd(entity: Entity, kind: Kind, url: string): JsonLd {
  const sameAs = [
    entity.website,
    entity.wikidata && `https://www.wikidata.org/wiki/${entity.wikidata}`,
  ].filter(Boolean);
  const fields = Object.entries(entity.fields).flatMap(([id, values]) => {
    const property = properties[id];
    const [preferred] = values;
    return property && preferred ? [[property, preferred.value] as const] : [];
  });
  return {
    '@context': context,
    '@type': kind.schemaOrg,
    '@id': `${url}${entity.path}`,
    url: `${url}${entity.path}`,
    name: entity.title,
    ...(entity.aliases.length > 0 && { alternateName: entity.aliases.map((alias) => alias.text) }),
    ...(entity.description && { description: entity.description }),
    ...(sameAs.length > 0 && { sameAs }),
    ...Object.fromEntries(fields),
  };
}
