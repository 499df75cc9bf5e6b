import { nameInKey, type NameKey } from '../../../../link/relations/name-key.ts';
import type { SiteInput } from '../../../data/chart-input.ts';
import { subjectOf, type Subject } from '../../../data/subject.ts';

/** The title and page of a name. */
export function nameOf(key: NameKey, input: SiteInput): Subject {
  const name = nameInKey(key);
  return name === undefined ? subjectOf(key, input) : { title: name };
}
