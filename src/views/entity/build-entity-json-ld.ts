import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { standing } from '../../model/values/assessment.ts';
import { areStatementsOfOneFact } from '../../model/values/shown-value.ts';
import { preferredOf } from '../../model/values/sourced-value.ts';
import type { Entity, Relation } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { context, type JsonLd } from '../parts/json-ld/json-ld.ts';

export interface EntityJsonLdOptions {
  /** Full address of the site, without a trailing slash. */
  url: string;
  /** Entities that relations can lead to. */
  entities: ReadonlyMap<EntityId, Entity>;
}

/** JSON-LD of an entity: the type of its kind, and the fields that name a property of schema.org. */
export function buildEntityJsonLd(
  entity: Entity,
  kind: Kind,
  options: EntityJsonLdOptions,
): JsonLd {
  const address = `${options.url}${entity.path}`;
  const sameAs = [
    entity.website,
    entity.wikidata && `https://www.wikidata.org/wiki/${entity.wikidata}`,
  ].filter(Boolean);
  const lists = {
    ...(entity.aliases.length > 0 && { alternateName: entity.aliases.map((alias) => alias.text) }),
    ...(sameAs.length > 0 && { sameAs }),
  };
  return {
    '@context': context,
    '@type': kind.schemaOrg,
    '@id': address,
    url: address,
    name: entity.title,
    ...(entity.description && { description: entity.description }),
    ...joined([
      ...Object.entries(lists),
      ...kind.fields.flatMap((field) => propertyOf(field, entity, options)),
    ]),
  };
}

/** Each property once: fields that name the same, or one of the entity's own lists, add to it. */
function joined(properties: readonly [property: string, value: unknown][]): JsonLd {
  return Object.fromEntries(
    [...Map.groupBy(properties, ([property]) => property)].map(([property, values]) => [
      property,
      values.length > 1 ? values.flatMap(([, value]) => value) : values[0]?.[1],
    ]),
  );
}

function propertyOf(
  field: FieldDefinition,
  entity: Entity,
  options: EntityJsonLdOptions,
): [property: string, value: unknown][] {
  if (field.schemaOrg === undefined) return [];
  const value = valueOf(field, entity, options);
  return value === undefined ? [] : [[field.schemaOrg, value]];
}

/** The preferred value of a field, all items of a plain list, or all entities that a relation leads to. */
function valueOf(field: FieldDefinition, entity: Entity, options: EntityJsonLdOptions): unknown {
  if (field.type !== 'relation') {
    const values = entity.fields[field.id] ?? [];
    const isList = values.length > 1 && !areStatementsOfOneFact(values);
    return isList ? values.map(({ value }) => value) : preferredOf(values)?.value;
  }
  const others = standing(entity.relations)
    .filter((relation) => relation.field === field.id)
    .flatMap((relation) => nodeOf(relation, options) ?? []);
  return others.length > 1 ? others : others[0];
}

function nodeOf({ target }: Relation, { url, entities }: EntityJsonLdOptions): JsonLd | undefined {
  if ('name' in target) return { name: target.name };
  const other = entities.get(target.id);
  return other && { '@id': `${url}${other.path}`, name: other.title };
}
