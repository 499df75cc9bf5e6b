import {
  ftmRelationShape,
  type FtmEnd,
  type FtmRelationSchema,
} from '../follow-the-money/relation-schemas.ts';
import type { Flow } from './field.ts';

/**
 * Which property of a schema holds the end that states a relation, and which the other: who acts on, owns or leads the
 * other is its `over`. Where neither does, the one that states it counts as such.
 */
export function ftmEnds(schema: FtmRelationSchema, flow: Flow): { stating: FtmEnd; other: FtmEnd } {
  const { over, under } = ftmRelationShape(schema);
  return flow === 'backward' ? { stating: under, other: over } : { stating: over, other: under };
}
