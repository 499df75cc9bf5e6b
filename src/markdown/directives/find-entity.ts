import { didYouMeanOr } from '../../model/problems/nearest.ts';
import { entityId, type EntityId } from '../../model/ids/entity-id.ts';
import type { NamedEntity } from '../../link/fields/named-entity.ts';
import { draftOr } from '../../model/records/drafts.ts';
import type { Position } from '../../model/problems/problem.ts';
import { reportError, type Document } from '../document/document.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';

/** The entity that an attribute names by id, title or alias; reports one that does not exist. */
export function findEntity(
  written: string,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): NamedEntity | undefined {
  const id = findEntityId(written, at, document, lookup);
  return id && lookup.entities.get(id);
}

/** Its id. A text that asks for no more does not depend on what is written of the entity. */
export function findEntityId(
  written: string,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): EntityId | undefined {
  const found = idNamed(written, lookup);
  if (found) return found;
  const name = nameIn(written);
  if (lookup.records.unread?.has('entity', name)) return undefined;
  const fix = didYouMeanOr(written, lookup.entities, 'Name a file of `entities/`.');
  const draft = lookup.records.drafts?.find(name, 'entity');
  const message = `\`${written}\` is not an entity.`;
  const report = draftOr(draft, `\`${written}\` is`, { message, fix });
  reportError(document, at, 'unknown-entity', report.message, report.fix);
  return undefined;
}

/** The entity with an id, title or alias; `undefined` if no entity or several have it. */
export function entityNamed(written: string, lookup: SiteLookup): NamedEntity | undefined {
  const id = idNamed(written, lookup);
  return id && lookup.entities.get(id);
}

function idNamed(written: string, { entities, names }: SiteLookup): EntityId | undefined {
  const name = nameIn(written);
  if (entities.has(entityId(name))) return entityId(name);
  const resolution = names.resolve(name);
  return resolution.status === 'found' && resolution.target.type === 'entity'
    ? resolution.target.id
    : undefined;
}

function nameIn(written: string): string {
  return written.replace(/^\[\[|\]\]$/g, '');
}
