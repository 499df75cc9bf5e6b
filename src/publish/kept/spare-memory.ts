import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes from which a heap is large: a build of a thousand records has less. */
const large = 400_000_000;

/** How much a large heap grows, in percent of what is in use, before V8 looks for garbage in all of it. */
const growth = 30;

let isLimited = false;

/**
 * Has V8 make all objects in the young part of the heap. From a line of code whose objects have lived long it makes the
 * next ones in the old part. In a build, the first objects of a line often stay (a view, a text) and the others do not,
 * which then hold on to all that they refer to until V8 looks through the whole heap.
 */
export function makeObjectsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}

/**
 * Keeps the memory of a large build near to what it uses, where V8 would let the heap nearly double. A small heap grows
 * as V8 decides: looking through it as often takes long, for little memory.
 */
export function limitHeapGrowth(): void {
  if (isLimited || getHeapStatistics().used_heap_size < large) return;
  isLimited = true;
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  // V8 decides then how far the heap may grow.
  collectGarbage();
}

/** Gives the memory of a large heap back, for other parts of the program, once much of it has become garbage. */
export function giveBackMemory(): void {
  if (getHeapStatistics().total_heap_size > large) collectGarbage();
}

/** V8 gives memory back only when it would fail for lack of it, or is asked like this. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: NodeJS.GCFunction = runInNewContext('gc');
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
