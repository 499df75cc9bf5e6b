import { english, type LabelKey } from './english.ts';
import { severalOf } from './implied-labels.ts';
import { placesOf } from './plural-form.ts';

/** Names of the values that may stand in a label, in braces: `count` and `query` for `searchCount`. */
export function placesFor(key: LabelKey): string[] {
  const several = severalOf(key);
  const texts = [english[key], ...(several ? [english[several]] : [])];
  // What is said of one thing is given the number, too.
  const number = several || /Once?$/.test(key) ? ['count'] : [];
  return [...new Set([...texts.flatMap(placesOf), ...number])];
}
