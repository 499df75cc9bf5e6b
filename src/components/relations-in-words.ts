import type { EntityView, RelationGroupView } from '../graph/views.ts';

/** Relations as the page tells them: what stands in its timeline already is not said twice. */
export function relationsInWords({ relations, timeline }: EntityView): RelationGroupView[] {
  const told = new Set(timeline.flatMap((item) => item.path ?? []));
  return relations
    .map((group) => ({
      ...group,
      items: group.items.filter(({ link }) => !link || !told.has(link.path)),
    }))
    .filter((group) => group.items.length > 0);
}
