import { noKind } from '../../model/ids/kind-id.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { Records } from '../../model/records/records.ts';

/** The entities that have a page, and those that have none. */
export function partEntities(all: readonly Entity[]): Pick<Records, 'entities' | 'unplaced'> {
  return {
    entities: all.filter(({ kind }) => kind !== noKind),
    unplaced: all.filter(({ kind }) => kind === noKind),
  };
}

/** Whether the id of an entity is that of its file: front matter that cannot be read may give another. */
export function hasKnownId({ keyPositions }: Entity): boolean {
  return Object.keys(keyPositions).length > 0;
}
