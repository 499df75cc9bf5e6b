import {
  ftmRelationShape,
  type FtmEnd,
  type FtmRelationSchema,
} from '../follow-the-money/relation-schemas.ts';
import type { Flow } from './field.ts';

/**
 * The properties for the end that states a relation and for the other. `over` is the end that acts on, owns or leads
 * the other; if neither does, the end that states the relation.
 */
export function ftmEnds(schema: FtmRelationSchema, flow: Flow): { stating: FtmEnd; other: FtmEnd } {
  const { over, under } = ftmRelationShape(schema);
  return flow === 'backward' ? { stating: under, other: over } : { stating: over, other: under };
}
