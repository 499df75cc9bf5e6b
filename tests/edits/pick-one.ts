import type { Random } from '../../bench/random.ts';

/** One of these items, if there are any. */
export function pickOne<Item>(random: Random, items: readonly Item[]): Item | undefined {
  return items.length === 0 ? undefined : random.pick(items);
}
