import { didYouMeanOr } from '../../model/problems/nearest.ts';
import { findWritten } from '../../model/ids/find-written.ts';
import type { Entity } from '../../model/records/entity.ts';
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
): Entity | undefined {
  const found = entityNamed(written, lookup);
  if (found) return found;
  if (lookup.records.unread?.has('entity', written.replace(/^\[\[|\]\]$/g, ''))) return undefined;
  const fix = didYouMeanOr(written, lookup.entities, 'Name a file of `entities/`.');
  const draft = lookup.records.drafts?.find(written.replace(/^\[\[|\]\]$/g, ''), 'entity');
  const message = `\`${written}\` is not an entity.`;
  const report = draftOr(draft, `\`${written}\` is`, { message, fix });
  reportError(document, at, 'unknown-entity', report.message, report.fix);
  return undefined;
}

/** The entity with an id, title or alias; `undefined` if no entity or several have it. */
export function entityNamed(written: string, lookup: SiteLookup): Entity | undefined {
  const name = written.replace(/^\[\[|\]\]$/g, '');
  const byId = findWritten(lookup.entities, name);
  if (byId) return byId;
  const resolution = lookup.names.resolve(name);
  return resolution.status === 'found' && resolution.target.type === 'entity'
    ? lookup.entities.get(resolution.target.id)
    : undefined;
}
