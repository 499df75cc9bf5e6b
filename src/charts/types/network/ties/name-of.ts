import { nameInKey, type NameKey } from '../../../../link/relations/name-key.ts';
import type { RelationField } from '../../../../model/kinds/field.ts';
import type { SiteInput } from '../../../data/chart-input.ts';
import { subjectOf, type Subject } from '../../../data/subject.ts';
import type { NetworkEdge } from './edges-among.ts';

/**
 * The title and page of a name.
 * @param edges of the network: they tell the kind of a name without a page.
 */
export function nameOf(
  key: NameKey,
  input: SiteInput,
  edges: readonly NetworkEdge[] = [],
): Subject {
  const name = nameInKey(key);
  if (name === undefined) return subjectOf(key, input);
  const ofName = edges.filter(({ over, under }) => over === key || under === key);
  return namedSubject(name, ...ofName.map(({ end }) => end.field));
}

/**
 * A name without a page.
 * @param fields of relations to it. One that may lead to a single kind says of which it is.
 */
export function namedSubject(title: string, ...fields: readonly RelationField[]): Subject {
  const [kind] = fields.flatMap(({ to }) => (to.length === 1 ? to : []));
  return { title, ...(kind !== undefined && { kind }) };
}
