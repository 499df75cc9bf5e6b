import type { EntityId } from '../../../../model/ids/entity-id.ts';
import { measured, type NameRelations, type RelatedName } from '../ties/tie-words.ts';
import { joinedByName, relationsText, separator } from '../ties/relations-text.ts';
import type { ListMember } from './list-view.ts';

/**
 * What is said below a name: its relations to its parent, which need not be named again, then those to names that are
 * no branches of it. Each relation is thus at both of its names.
 */
export function textOf(
  { id, relations }: ListMember,
  parents: ReadonlyMap<EntityId, EntityId>,
  language: string,
): string {
  const parent = parents.get(id);
  const branches = new Set<string>([...parents].flatMap(([each, of]) => (of === id ? [each] : [])));
  const up = joinedByName(
    among(relations, ({ key }) => key === parent),
    language,
  ).flatMap(({ label, others }) =>
    others.map((other) => measured({ ...other, title: `${label} ↑` }, language)),
  );
  const elsewhere = among(relations, ({ key }) => key !== parent && !branches.has(key));
  return [...up, relationsText(elsewhere, language)].filter(Boolean).join(separator);
}

/** The relations to some names. */
function among(
  relations: readonly NameRelations[],
  isMeant: (name: RelatedName) => boolean,
): NameRelations[] {
  return relations.flatMap(({ label, others }) => {
    const meant = others.filter(isMeant);
    return meant.length > 0 ? [{ label, others: meant }] : [];
  });
}
