import type { Kind } from '../kind.ts';
import { labelFromId } from '../label-from-id.ts';

/** A built-in kind; its label comes from its id, its folder from its plural, and it is no event unless it says so. */
export function defineKind(kind: Omit<Kind, 'label' | 'folder' | 'event'> & Partial<Kind>): Kind {
  return {
    label: labelFromId(kind.id),
    folder: kind.plural.toLowerCase(),
    event: false,
    ...kind,
  };
}
