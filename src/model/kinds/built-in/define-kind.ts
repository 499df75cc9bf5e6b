import type { Kind } from '../kind.ts';
import { kindId } from '../../ids/kind-id.ts';
import { labelFromId } from '../label-from-id.ts';

/** A built-in kind. Its label comes from its id, its folder from its plural; `event` is false by default. */
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
