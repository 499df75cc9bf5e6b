import type { EntityId } from '../../../../model/ids/entity-id.ts';
import { nameKeyOf, type NameKey } from '../../../../link/relations/name-key.ts';
import { isOver } from '../../../../link/relations/is-over.ts';
import type { RelationEnd } from '../../../../link/relations/relation-ends.ts';
import type { SiteInput } from '../../../data/chart-input.ts';
import { subjectOf, type Subject } from '../../../data/subject.ts';
import { isShown } from './edges-among.ts';
import { namedSubject } from './name-of.ts';
import { wordsOf } from './relation-words.ts';

/** The other end of an entity's relations. */
export interface Neighbour extends Subject {
  /** Id of the entity; absent for a name without a page. */
  id?: EntityId;
  /** Its relations: `Owned by (31.2%)`, `Founders`. */
  words: string[];
  /** True if it is over the entity, and so drawn on the left. */
  isOver: boolean;
}

/**
 * The neighbours of an entity, each once, in the order of its relations. Without events, which the timeline
 * shows, unless the chart names their relations.
 */
export function neighboursOf(id: EntityId, input: SiteInput): Neighbour[] {
  const neighbours = new Map<NameKey, Neighbour>();
  for (const end of input.relations.get(id) ?? []) {
    if (!isShown(id, end, input)) continue;
    const found = neighbourOf(end, input);
    if (found.id === id) continue;
    const key = nameKeyOf(end.other);
    const known = neighbours.get(key);
    if (!known) neighbours.set(key, found);
    else known.words.push(...found.words.filter((words) => !known.words.includes(words)));
  }
  return [...neighbours.values()];
}

function neighbourOf(end: RelationEnd, input: SiteInput): Neighbour {
  const words = [wordsOf(end, input)];
  if ('name' in end.other)
    return { ...namedSubject(end.other.name, end.field), words, isOver: isOver(end) };
  const { id } = end.other;
  return { id, ...subjectOf(id, input), words, isOver: isOver(end) };
}
