import { setImmediate as nextTurn } from 'node:timers/promises';
import { once } from '../../model/lazy/once.ts';

/** What goes before long work of the same process. */
export interface OpenRequests {
  /** Counts a request as open until the function that is returned is called. */
  open(): () => void;
  /** Resolves when no request is open, after a moment in which some may come. */
  answered(): Promise<void>;
}

export function createOpenRequests(): OpenRequests {
  let count = 0;
  let none = Promise.withResolvers<void>();
  none.resolve();
  return {
    open() {
      if (count === 0) none = Promise.withResolvers();
      count += 1;
      return once(() => {
        count -= 1;
        if (count === 0) none.resolve();
      });
    },
    async answered() {
      await nextTurn();
      await none.promise;
    },
  };
}
