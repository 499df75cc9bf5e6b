import { hash } from 'node:crypto';
import { relationField } from '../../../link/relations/relation-field.ts';
import type { Graph } from '../../../connect/graph.ts';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import type { SiteView } from '../../../views/site/site-view.ts';
import type { Entity } from '../../../model/records/entity.ts';
import type { SourceKey } from '../../../model/sources/source.ts';
import { countryCode } from './ftm-country.ts';
import { ftmRelation, type FtmEnd } from './ftm-relation.ts';
import { ftmProperties } from './ftm-schemas.ts';

/** An entity of FollowTheMoney: all its values are lists of text. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** Properties of the built-in fields. A field without one stays out: no guess is published. */
const properties: Readonly<Record<string, string>> = {
  founded: 'incorporationDate',
  dissolved: 'dissolutionDate',
  headquarters: 'address',
  industry: 'sector',
  jurisdiction: 'jurisdiction',
  born: 'birthDate',
  died: 'deathDate',
  nationality: 'nationality',
  occupation: 'position',
  country: 'country',
  date: 'date',
  endDate: 'endDate',
  location: 'location',
  outcome: 'notes',
};

const countries = new Set(['country', 'nationality', 'jurisdiction']);

/** Everything as FollowTheMoney entities, one JSON object in a line, as its tools read them: entities, then relations. */
export function followTheMoney(graph: Graph, site: SiteView): string {
  const { entities } = graph.records;
  const relations = entities.flatMap((entity) => relationsOf(entity, graph));
  const things = [...entities.map((entity) => entityOf(entity, graph, site)), ...relations];
  const known = new Map(things.map((each) => [each.id, each]));
  return [...known.values()].map((each) => `${JSON.stringify(each)}\n`).join('');
}

function entityOf(entity: Entity, graph: Graph, site: SiteView): FtmEntity {
  const schema = schemaOf(entity, graph);
  const { title, description, aliases, website, wikidata, tags, updated } = entity;
  const values: [string, string][] = [
    ['name', title],
    ['full', title],
    ...aliases.map(({ text }): [string, string] => ['alias', text]),
    ...optional('summary', description),
    ...optional('website', website),
    ...optional('wikidataId', wikidata),
    ...tags.map((tag): [string, string] => ['keywords', tag]),
    ...Object.entries(entity.fields).flatMap(([field, found]) =>
      found.flatMap(({ value }) => fieldValue(field, String(value))),
    ),
    ...sourceUrls(entity.sources, graph),
    ['publisher', site.title],
    ['publisherUrl', site.url + entity.path],
    ...optional('modifiedAt', updated),
  ];
  return { id: entity.id, schema, properties: collect(values, ftmProperties(schema)) };
}

function fieldValue(field: string, value: string): [string, string][] {
  if (field === 'coordinates') {
    const [latitude = '', longitude = ''] = value.split(/[,;\s]+/);
    if (!isNumber(latitude) || !isNumber(longitude)) return [];
    return [
      ['latitude', latitude],
      ['longitude', longitude],
    ];
  }
  const property = Object.hasOwn(properties, field) ? properties[field] : undefined;
  if (!property) return [];
  return optional(property, countries.has(property) ? countryCode(value) : value);
}

/** The relations that an entity states, and those they lead to who have no page. */
function relationsOf(entity: Entity, graph: Graph): FtmEntity[] {
  const counts = new Map<string, number>();
  const stated = (graph.relations.get(entity.id) ?? []).filter(
    ({ direction }) => direction === 'stated',
  );
  return stated.flatMap((end) => {
    const other = otherEnd(end, entity, graph);
    if (!other) return [];
    const from = { id: entity.id, schema: schemaOf(entity, graph) };
    const { field, since, until, share, role, note, sources } = end.relation;
    const { schema, ends } = ftmRelation(end.relation, from, other.end);
    const name = `${entity.id}.${idPart(field)}.${other.end.id}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const values: [string, string][] = [
      ...Object.entries(ends),
      ...optional('role', role ?? (schema === 'UnknownLink' ? end.label : undefined)),
      ...(schema === 'Ownership' ? optional('percentage', share) : []),
      ...optional('startDate', since),
      ...optional('endDate', until),
      ...optional('summary', note),
      ...sourceUrls(sources, graph),
    ];
    const relation = {
      id: count === 1 ? name : `${name}.${count}`,
      schema,
      properties: collect(values),
    };
    return [...other.made, relation];
  });
}

/** The other end: an entity of the site, or one made for a name. */
function otherEnd(
  { other, relation }: RelationEnd,
  entity: Entity,
  graph: Graph,
): { end: FtmEnd; made: FtmEntity[] } | undefined {
  if ('id' in other) {
    const found = graph.entities.get(other.id);
    return found && { end: { id: found.id, schema: schemaOf(found, graph) }, made: [] };
  }
  const field = relationField(entity, relation, graph.kinds);
  const [kind, ...more] = field?.to ?? [];
  const single = kind !== undefined && more.length === 0 ? graph.kinds.get(kind) : undefined;
  const schema = single?.followTheMoney ?? 'LegalEntity';
  const end = { id: `name-${hash('sha256', `${schema} ${other.name}`).slice(0, 16)}`, schema };
  return { end, made: [{ ...end, properties: { name: [other.name] } }] };
}

function schemaOf(entity: Entity, graph: Graph): string {
  return graph.kinds.get(entity.kind)?.followTheMoney ?? 'Thing';
}

function sourceUrls(keys: readonly SourceKey[], graph: Graph): [string, string][] {
  return keys.flatMap((key) => {
    const url = graph.sources.get(key)?.url;
    return url && /^https?:/i.test(url) ? optional('sourceUrl', url) : [];
  });
}

/** Values by property, each once; of `allowed` properties only. */
function collect(
  values: readonly [string, string][],
  allowed?: ReadonlySet<string>,
): Record<string, string[]> {
  const kept = values.filter(([property]) => !allowed || allowed.has(property));
  const groups = Map.groupBy(kept, ([property]) => property);
  return Object.fromEntries(
    [...groups].map(([property, found]) => [property, [...new Set(found.map(([, text]) => text))]]),
  );
}

function optional(property: string, value: string | undefined): [string, string][] {
  return value === undefined || value === '' ? [] : [[property, value]];
}

/** A field's name as part of an id, which holds letters, digits, dots and hyphens. */
function idPart(field: string): string {
  return field.replace(/[^0-9a-zA-Z.-]+/g, '-');
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
