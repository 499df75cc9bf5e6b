import { findWritten } from '../../model/ids/find-written.ts';
import { withBase } from '../../model/addresses/path.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { SiteInput } from './chart-input.ts';

/** The subject of a mark. */
export interface Subject {
  title: string;
  /** URL of its page, with the base. */
  href?: string;
  kind?: KindId;
}

/** The title and page of an entity; an unknown id stands for itself. */
export function subjectOf(
  id: string,
  { entities, base }: Pick<SiteInput, 'entities' | 'base'>,
): Subject {
  const { title = id, path, kind } = findWritten(entities, id) ?? {};
  return {
    title,
    ...(path !== undefined && { href: withBase(path, base) }),
    ...(kind !== undefined && { kind }),
  };
}
