import type { EntityId } from '../../../model/ids/entity-id.ts';
import { isOver } from '../../../link/relations/is-over.ts';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import type { SiteInput } from '../../data/chart-input.ts';

/** A relation between two of the entities shown. */
export interface NetworkEdge {
  over: EntityId;
  under: EntityId;
  /** True if neither end is over the other. */
  isEven: boolean;
  /** The relation as its lower end sees it, or the second of two equal ends. */
  end: RelationEnd;
}

/** The relations whose ends are both among some entities, each once. */
export function edgesAmong(ids: readonly EntityId[], { relations }: SiteInput): NetworkEdge[] {
  const shown = new Set(ids);
  return ids.flatMap((id) =>
    (relations.get(id) ?? []).flatMap((end): NetworkEdge[] => {
      if (end.direction !== 'stated' || !('id' in end.other)) return [];
      const other = end.other.id;
      const opposite = (relations.get(other) ?? []).find(
        (each) => each.relation === end.relation && each.direction === 'inverse',
      );
      if (!shown.has(other) || other === id) return [];
      if (!opposite || end.field.flow === 'none') {
        return [{ over: other, under: id, isEven: true, end }];
      }
      return isOver(end)
        ? [{ over: other, under: id, isEven: false, end }]
        : [{ over: id, under: other, isEven: false, end: opposite }];
    }),
  );
}
