import {
  ftmRelationShape,
  isFtmRelationSchema,
  type FtmRelationSchema,
} from '../../model/follow-the-money/relation-schemas.ts';
import type { RelationField } from '../../model/kinds/field.ts';
import { ftmEnds } from '../../model/kinds/ftm-ends.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { mayLeadTo } from '../../model/kinds/may-lead-to.ts';
import { ftmRelationId } from '../../outputs/data/follow-the-money/ftm-relation-id.ts';
import type { FtmThing } from './ftm-thing.ts';

/** An end of a relation: its id in the file, and its kind, or none if it is a name without a page. */
export interface FtmParty {
  ftmId: string;
  kind?: Kind;
}

/** Where a relation is stated. */
export interface RelationPlace {
  /** Id of the end that states it. */
  from: string;
  to: string;
  field: RelationField;
}

interface Option {
  from: FtmParty;
  to: FtmParty;
  /** The property of the end that would state it. */
  property: string;
  field: RelationField;
}

/**
 * The field that states a relation: the one that it was exported from, else one that is called by its role, else one of
 * either end that declares its schema, the one with the fewest kinds of targets first. `undefined` if there is none.
 */
export function placeRelation(
  { id, schema, properties }: FtmThing,
  over: FtmParty,
  under: FtmParty,
): RelationPlace | undefined {
  if (!isFtmRelationSchema(schema)) return undefined;
  const ends = ftmRelationShape(schema);
  const options = [
    ...optionsOf(over, under, ends.over.property),
    ...optionsOf(under, over, ends.under.property),
  ];
  const roles = ends.role ? (properties.get(ends.role) ?? []) : [];
  const chosen =
    options.find((option) => isExported(id, option)) ??
    options.find((option) => isCalled(option, roles, schema)) ??
    options.filter((option) => declares(option, schema)).sort(byTargets)[0];
  return chosen && { from: chosen.from.ftmId, to: chosen.to.ftmId, field: chosen.field };
}

function optionsOf(from: FtmParty, to: FtmParty, property: string): Option[] {
  return (from.kind?.fields ?? []).flatMap((field): Option[] => {
    if (field.type !== 'relation') return [];
    const accepts = !to.kind || mayLeadTo(field, to.kind.id);
    return accepts ? [{ from, to, property, field }] : [];
  });
}

function isExported(id: string, { from, to, field }: Option): boolean {
  const name = ftmRelationId(from.ftmId, field.id, to.ftmId);
  return id === name || (id.startsWith(`${name}.`) && /^\d+$/.test(id.slice(name.length + 1)));
}

function declares({ field, property }: Option, schema: FtmRelationSchema): boolean {
  if (field.followTheMoney !== schema) return false;
  return field.symmetric || ftmEnds(schema, field.flow).stating.property === property;
}

function byTargets(a: Option, b: Option): number {
  return (a.field.to.length || Infinity) - (b.field.to.length || Infinity) || 0;
}

/** Whether the role of an otherwise unknown link is the name of a field, seen from the end that states it. */
function isCalled(
  { field, property }: Option,
  roles: readonly string[],
  schema: FtmRelationSchema,
): boolean {
  if (schema !== 'UnknownLink') return false;
  const isSubject = property === ftmRelationShape(schema).over.property;
  const names = isSubject ? [field.id, field.label] : [field.inverse];
  const folded = new Set(names.map((name) => name.toLowerCase()));
  return roles.some((role) => folded.has(role.toLowerCase()));
}
