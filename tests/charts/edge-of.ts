import type { NetworkEdge } from '../../src/charts/types/network/ties/edges-among.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { relationTo } from '../made/relation-to.ts';
import { relationFieldOf } from './chart-input.ts';

/** One company that owns another. */
export function edgeOf(over: string, under: string, isEven = false): NetworkEdge {
  const relation = relationTo('owns', under);
  const field = relationFieldOf('company', 'owns');
  const end = {
    direction: 'stated',
    label: 'Owns',
    other: relation.target,
    relation,
    field,
  } as const;
  return { over: entityId(over), under: entityId(under), isEven, verb: 'Owns', end };
}
