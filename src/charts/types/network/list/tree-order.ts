import type { EntityId } from '../../../../model/ids/entity-id.ts';
import type { NetworkEdge } from '../ties/edges-among.ts';
import type { ListMember } from './list-view.ts';

/** Sorts members below the ones over them, so that a list reads as a tree. */
export function treeOrder(
  members: readonly ListMember[],
  edges: readonly NetworkEdge[],
): ListMember[] {
  const byId = new Map<string, ListMember>(members.map((member) => [member.id, member]));
  const ordered = new Set<EntityId>();
  const visit = ({ id, layer }: ListMember): void => {
    if (ordered.has(id)) return;
    ordered.add(id);
    for (const { over, under, isEven } of edges) {
      const next = byId.get(under);
      if (over === id && !isEven && next?.layer === layer + 1) visit(next);
    }
  };
  for (const member of members) if (member.layer === 0) visit(member);
  for (const member of members) visit(member);
  return [...ordered].flatMap((id) => byId.get(id) ?? []);
}
