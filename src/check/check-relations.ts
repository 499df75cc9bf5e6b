import { relationField } from '../link/relations/relation-field.ts';
import type { Site } from '../link/site/site.ts';
import { mayLeadTo } from '../model/kinds/may-lead-to.ts';
import { isUnreadField } from '../model/kinds/unread-fields.ts';
import type { Entity, Relation } from '../model/records/entity.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { error, warning, type Problem } from '../model/problems/problem.ts';
import { listed } from '../model/text/listed.ts';
import { lostName } from './names/lost-name.ts';
import { idsNamed, namedInstead } from './names/named-instead.ts';

/** Checks that every relation leads to another entity, of a kind that its field allows. */
export function checkRelations(site: Site): Problem[] {
  return site.records.entities.flatMap((entity) =>
    entity.relations.flatMap((relation) => checkRelation(entity, relation, site)),
  );
}

function checkRelation(entity: Entity, relation: Relation, site: Site): Problem[] {
  const { entities, kinds, names, records } = site;
  const { field: name, target, linked, at } = relation;
  if ('name' in target) return checkName(target.name, entity, relation, site);
  const other = entities.get(target.id);
  if (!other) {
    if (records.unread?.has('entity', target.id)) return [];
    const written = linked ? `[[${linked}]]` : target.id;
    const ids = [linked ?? target.id, wordsOf(target.id)].map((each) =>
      idsNamed(each, 'entity', names),
    );
    const named = namedInstead(ids.find(({ length }) => length > 0) ?? [], 'entity');
    if (named) {
      const message = `\`${name}: ${written}\` ${named.fault}.`;
      return [error(at, 'unknown-relation-target', message, `Write ${named.ids}.`)];
    }
    const message = `\`${name}: ${written}\` names no entity.${didYouMean(target.id, entities)}`;
    const fix =
      'Correct the id, add the entity, or write `{name: ...}` for someone who has no page.';
    const draft = records.drafts?.find(target.id, 'entity');
    const subject = `\`${name}: ${written}\` names`;
    return [lostName(at, 'unknown-relation-target', { message, fix, draft, subject })];
  }
  if (other.id === entity.id) {
    const message = `\`${name}: ${target.id}\` relates \`${entity.title}\` to itself.`;
    return [error(at, 'invalid-value', message, 'Name another entity, or remove the relation.')];
  }
  const kind = kinds.get(entity.kind);
  if (kind && isUnreadField(kind, name)) return [];
  const field = relationField(entity, relation, kinds);
  if (!field || mayLeadTo(field, other.kind)) return [];
  const message = `\`${name}: ${target.id}\` names an entity of the kind ${other.kind}; the field takes ${listed(field.to, 'or')}.`;
  const fix = `Name an entity of the kind ${listed(field.to, 'or')}, or use another field.`;
  return [error(at, 'wrong-relation-kind', message, fix)];
}

/** Warns of a name for someone without a page who has one: the relation would stand on one page alone. */
function checkName(
  name: string,
  entity: Entity,
  relation: Relation,
  { names, entities, kinds }: Site,
): Problem[] {
  const found = names.resolve(name);
  const other =
    found.status === 'found' && found.target.type === 'entity'
      ? entities.get(found.target.id)
      : undefined;
  const field = relationField(entity, relation, kinds);
  if (!other || other.id === entity.id) return [];
  if (field && !mayLeadTo(field, other.kind)) return [];
  const message = `\`{name: ${name}}\` is for someone who has no page, and \`${other.id}\` has this name.`;
  const fix = `Write \`to: ${other.id}\`, so that both pages show it, or another name if it is someone else.`;
  return [warning(relation.at, 'invalid-value', message, fix)];
}

/** The words of a link, which is read as an id: `[[Mira Lund]]` as `mira-lund`. */
function wordsOf(id: string): string {
  return id.replaceAll('-', ' ');
}
