import type { Entity } from '../../model/records/entity.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { preferredOf } from '../../model/values/sourced-value.ts';

/** What texts show of an entity that a directive names. An edit of anything else in its file concerns none of them. */
export interface NamedEntity extends Pick<Entity, 'type' | 'id' | 'kind' | 'title' | 'path'> {
  /** Only of an event: timelines show it. */
  description?: string;
  /** The value of the field whose kind declares it as the `jobTitle` of schema.org: quotations show it. */
  jobTitle?: string;
}

/** Leaves out all else of an entity. */
export function namedEntity(
  { type, id, kind, title, path, description, fields }: Entity,
  definition: Kind | undefined,
): NamedEntity {
  const field = definition?.fields.find(({ schemaOrg }) => schemaOrg === 'jobTitle');
  const jobTitle = field && preferredOf(fields[field.id] ?? [])?.value;
  return {
    type,
    id,
    kind,
    title,
    path,
    ...(definition?.event && description && { description }),
    ...(jobTitle !== undefined && { jobTitle: String(jobTitle) }),
  };
}
