import type { DateField, DateMark, PlainField, RelationField } from '../field.ts';
import { kindId } from '../../ids/kind-id.ts';
import { labelFromId } from '../label-from-id.ts';

/** Names of a field in other vocabularies. */
type Names = Partial<Pick<PlainField, 'schemaOrg' | 'followTheMoney'>>;

/** Builders for the fields of the built-in kinds: text, numbers, dates and relations. */
export const defineField = { text, number, date, relation, symmetric };

function text(id: string, names: Names = {}): PlainField {
  return { ...named(id), type: 'text', followTheMoney: [], ...names };
}

function number(id: string, names: Names = {}): PlainField {
  return { ...text(id, names), type: 'number' };
}

function date(id: string, marks: DateMark, names: Names = {}): DateField {
  return { ...named(id), type: 'date', marks, followTheMoney: [], ...names };
}

function relation(
  id: string,
  inverse: string,
  {
    to = [],
    ...meaning
  }: { to?: string[] } & Partial<Pick<RelationField, 'flow' | 'schemaOrg' | 'followTheMoney'>> = {},
): RelationField {
  return {
    ...named(id),
    type: 'relation',
    inverse,
    to: to.map(kindId),
    symmetric: false,
    flow: 'forward',
    ...meaning,
  };
}

function symmetric(id: string): RelationField {
  return { ...relation(id, labelFromId(id), { flow: 'none' }), symmetric: true };
}

function named(id: string): { id: string; label: string; required: boolean } {
  return { id, label: labelFromId(id), required: false };
}
