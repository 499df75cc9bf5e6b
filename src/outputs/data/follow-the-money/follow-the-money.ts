import { hash } from 'node:crypto';
import type { Graph } from '../../../connect/graph.ts';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import type { SiteView } from '../../../views/site/site-view.ts';
import type { FieldDefinition } from '../../../model/kinds/field.ts';
import type { Entity } from '../../../model/records/entity.ts';
import type { Labels } from '../../../model/labels/labels.ts';
import type { SourceKey } from '../../../model/ids/source-key.ts';
import { ftmRelation, type FtmParty } from './ftm-relation.ts';
import { standing } from '../../../model/values/assessment.ts';
import { ftmNotes } from './ftm-notes.ts';
import { ftmRelationId } from './ftm-relation-id.ts';
import { ftmRelationValues, optional } from './ftm-relation-values.ts';
import { ftmValues } from './ftm-values.ts';
import { webAddress } from '../../../model/addresses/web-address.ts';
import { takesFtmProperty } from '../../../model/follow-the-money/entity-schemas.ts';

/** An entity of FollowTheMoney; every property is a list of strings. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** The site as FollowTheMoney: one JSON object per line, first entities, then relations. */
export function followTheMoney(graph: Graph, site: SiteView, labels: Labels): string {
  const { entities } = graph.records;
  const relations = entities.flatMap((entity) => relationsOf(entity, graph, labels));
  const things = [...entities.map((entity) => entityOf(entity, graph, site, labels)), ...relations];
  const known = new Map(things.map((each) => [each.id, each]));
  return [...known.values()].map((each) => `${JSON.stringify(each)}\n`).join('');
}

function entityOf(entity: Entity, graph: Graph, site: SiteView, labels: Labels): FtmEntity {
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
    ...fieldsOf(entity, graph).flatMap((field) =>
      field.type === 'relation' ? [] : ftmValues(field, standing(entity.fields[field.id] ?? [])),
    ),
    ...ftmNotes(entity, fieldsOf(entity, graph), labels).map((note): [string, string] => [
      'notes',
      note,
    ]),
    ...sourceUrls(entity.sources, graph),
    ['publisher', site.title],
    ['publisherUrl', site.url + entity.path],
    ...optional('modifiedAt', updated),
  ];
  const allowed = values.filter(([property]) => takesFtmProperty(schema, property));
  return { id: entity.id, schema, properties: collect(allowed) };
}

/** The relations that an entity states, and their targets without a page. */
function relationsOf(entity: Entity, graph: Graph, labels: Labels): FtmEntity[] {
  const counts = new Map<string, number>();
  const stated = (graph.relations.get(entity.id) ?? []).filter(
    ({ direction }) => direction === 'stated',
  );
  return stated.flatMap((end) => {
    const other = otherEnd(end, graph);
    if (!other) return [];
    const from = { id: entity.id, schema: schemaOf(entity, graph) };
    const exported = ftmRelation(end.field, end.relation.share, from, other.end);
    const name = ftmRelationId(entity.id, end.field.id, other.end.id);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const values: [string, string][] = [
      ...Object.entries(exported.ends),
      ...ftmRelationValues(end, exported, labels),
      ...sourceUrls(end.relation.sources, graph),
    ];
    const relation = {
      id: count === 1 ? name : `${name}.${count}`,
      schema: exported.schema,
      properties: collect(values),
    };
    return [...other.made, relation];
  });
}

/** The other end of a relation: an entity of the site, or one made for a name. */
function otherEnd(
  { other, field }: RelationEnd,
  graph: Graph,
): { end: FtmParty; made: FtmEntity[] } | undefined {
  if ('id' in other) {
    const found = graph.entities.get(other.id);
    return found && { end: { id: found.id, schema: schemaOf(found, graph) }, made: [] };
  }
  const [kind, ...more] = field.to;
  const single = kind !== undefined && more.length === 0 ? graph.kinds.get(kind) : undefined;
  const schema = single?.followTheMoney ?? 'LegalEntity';
  const end = { id: `name-${hash('sha256', `${schema} ${other.name}`).slice(0, 16)}`, schema };
  return { end, made: [{ ...end, properties: { name: [other.name] } }] };
}

function fieldsOf(entity: Entity, graph: Graph): readonly FieldDefinition[] {
  return graph.kinds.get(entity.kind)?.fields ?? [];
}

function schemaOf(entity: Entity, graph: Graph): string {
  return graph.kinds.get(entity.kind)?.followTheMoney ?? 'Thing';
}

function sourceUrls(keys: readonly SourceKey[], graph: Graph): [string, string][] {
  return keys.flatMap((key) => optional('sourceUrl', webAddress(graph.sources.get(key)?.url)));
}

/** Values by property, without repetitions. */
function collect(values: readonly [string, string][]): Record<string, string[]> {
  const groups = Map.groupBy(values, ([property]) => property);
  return Object.fromEntries(
    [...groups].map(([property, found]) => [property, [...new Set(found.map(([, text]) => text))]]),
  );
}
