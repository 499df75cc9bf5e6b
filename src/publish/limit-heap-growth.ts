import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** Bytes in use from which a heap is large: a build of a thousand records uses less. */
const large = 400_000_000;

/** How much a large heap grows, in percent of what is in use, before V8 looks for garbage in all of it. */
const growth = 15;

/**
 * Keeps the memory of a large build near to what it uses, where V8 would let the heap nearly double. A small heap grows
 * as V8 decides: looking through it as often takes long, for little memory.
 */
export function limitHeapGrowth(): void {
  if (getHeapStatistics().used_heap_size > large)
    setFlagsFromString(`--heap-growing-percent=${growth}`);
}
