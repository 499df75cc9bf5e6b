import { withReadTexts } from '../read-texts.ts';
import type { Prose } from './prose.ts';

type WithText = Pick<Prose, 'markdown'>;

/** A record without its text, which is not read. */
export function withoutText<Record extends WithText>(record: Record): Omit<Record, 'markdown'> {
  const { markdown: _text, ...others } = Object.getOwnPropertyDescriptors<WithText>(record);
  return Object.defineProperties({}, others) as Omit<Record, 'markdown'>;
}

/** A record whose text is read each time it is asked for. */
export function withText<Record extends WithText>(
  record: Omit<Record, 'markdown'>,
  read: () => string,
): Record {
  return withReadTexts(record, ['markdown'], read) as unknown as Record;
}
