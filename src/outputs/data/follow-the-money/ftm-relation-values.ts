import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import { assessmentTags } from '../../../model/values/assessment-words.ts';
import type { Labels } from '../../../model/labels/labels.ts';
import type { FtmRelation } from './ftm-relation.ts';

/**
 * The values of a relation besides its ends, by property; values without a property in its schema are in the summary.
 */
export function ftmRelationValues(
  { label, relation }: RelationEnd,
  { schema, shape }: Pick<FtmRelation, 'schema' | 'shape'>,
  labels: Labels,
): [property: string, value: string][] {
  const { on, since, until, share, role, amount, note, confidence, status } = relation;
  const words = role ?? (schema === 'UnknownLink' ? label : undefined);
  const unsaid = { confidence, ...(shape.hasStatus ? {} : { status }) };
  const sum = shape.hasAmount && amount?.value !== undefined ? amount : undefined;
  return [
    ...optional(shape.role ?? 'summary', words),
    ...optional('status', shape.hasStatus ? status : undefined),
    ...optional(schema === 'Ownership' ? 'percentage' : 'summary', share),
    ...optional('amount', sum && String(sum.value)),
    ...optional('currency', sum?.unit),
    ...optional('date', on),
    ...optional('startDate', since),
    ...optional('endDate', until),
    ...optional('summary', sum ? undefined : amount?.text),
    ...optional('summary', note),
    ...assessmentTags(unsaid, labels).flatMap(({ word }) => optional('summary', word)),
  ];
}

/** A property with its value, if it has one. */
export function optional(property: string, value: string | undefined): [string, string][] {
  return value === undefined || value === '' ? [] : [[property, value]];
}
