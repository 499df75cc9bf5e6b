import type { RelationEnd } from './relation-ends.ts';

/** Whether the other end of a relation stands over the one that sees it: it acts on, owns or leads that one. */
export function isOver({ field, direction }: RelationEnd): boolean {
  return (field.flow === 'backward') === (direction === 'stated');
}
