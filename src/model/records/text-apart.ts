import { withoutMembers, withReadTexts } from '../lazy/read-texts.ts';
import type { Prose } from './prose.ts';

type WithText = Pick<Prose, 'markdown'>;

/** A record without its text, which is not read. */
export function withoutText<Each extends WithText>(record: Each): Omit<Each, 'markdown'> {
  return withoutMembers(record, ['markdown']);
}

/** A record whose text is read each time it is asked for. */
export function withText<Each extends WithText>(
  record: Omit<Each, 'markdown'>,
  read: () => string,
): Each {
  return withReadTexts(record, ['markdown'], read) as unknown as Each;
}
