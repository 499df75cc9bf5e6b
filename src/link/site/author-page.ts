import { entityId } from '../../model/ids/entity-id.ts';
import type { Author } from '../../model/records/article.ts';
import type { Site } from './site.ts';
import { targetKey, type TargetKey } from '../target.ts';

/** The page of an author in the text of `file`: an entity for an id, any page for a link. */
export function authorPage(
  { entities, names }: Pick<Site, 'entities' | 'names'>,
  { name, link }: Author,
  file: string,
): TargetKey | undefined {
  if (!link) return entities.has(entityId(name)) ? `entity:${name}` : undefined;
  const found = names.resolve(link.target, file);
  return found.status === 'found' ? targetKey(found.target) : undefined;
}
