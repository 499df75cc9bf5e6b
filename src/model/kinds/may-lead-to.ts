import type { KindId } from '../ids/kind-id.ts';
import type { RelationField } from './field.ts';

/** Whether a relation may lead to entities of a kind: its field names the kind, or none. */
export function mayLeadTo({ to }: RelationField, kind: KindId): boolean {
  return to.length === 0 || to.includes(kind);
}
