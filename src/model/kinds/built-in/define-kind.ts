import type { Kind } from '../kind.ts';
import { kindId } from '../../ids/kind-id.ts';
import { labelFromId } from '../label-from-id.ts';

/** A built-in kind; its label comes from its id, its folder from its plural, and it is no event unless it says so. */
export function defineKind(
  kind: { id: string } & Omit<Kind, 'id' | 'label' | 'folder' | 'event'> &
    Partial<Pick<Kind, 'label' | 'folder' | 'event'>>,
): Kind {
  return {
    label: labelFromId(kind.id),
    folder: kind.plural.toLowerCase(),
    event: false,
    ...kind,
    id: kindId(kind.id),
  };
}
