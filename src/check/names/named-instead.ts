import type { NameIndex } from '../../link/names/name-index.ts';
import type { TargetType } from '../../link/target.ts';

/** A fix proposes at most this many ids. */
const mostNamed = 3;

/** What to say of the name of a record where its id belongs. */
export interface NamedInstead {
  /** `is the name of an entity, not its id`. */
  fault: string;
  /** The ids to write, in quotation marks. */
  ids: string;
}

/** The ids of the records of a type that have this title, alias or file name. */
export function idsNamed(name: string, type: TargetType, names: NameIndex): string[] {
  const resolution = names.resolve(name.replace(/^\[\[(.*)\]\]$/, '$1'));
  if (resolution.status === 'unknown') return [];
  const targets = resolution.status === 'found' ? [resolution.target] : resolution.candidates;
  return targets.filter((each) => each.type === type).map(({ id }) => id);
}

/** What to say of a name that these ids have; nothing if there are none. */
export function namedInstead(ids: readonly string[], noun: string): NamedInstead | undefined {
  if (ids.length === 0) return undefined;
  const one = /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
  const several = noun === 'entity' ? 'entities' : `${noun}s`;
  const fault =
    ids.length > 1
      ? `is the name of ${ids.length} ${several}, not an id`
      : `is the name of ${one}, not its id`;
  const marked = ids.slice(0, mostNamed).map((id) => `\`${id}\``);
  return { fault, ids: marked.join(' or ') };
}
