import type { RelationEnd } from './relation-ends.ts';

/** True if the other end acts on, owns or leads the entity that sees the relation. */
export function isOver({ field, direction }: RelationEnd): boolean {
  return (field.flow === 'backward') === (direction === 'stated');
}
