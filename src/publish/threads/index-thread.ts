import type { PageGroups } from '../../outputs/search/merged-index/page-groups.ts';
import { PagefindEndedError } from '../../outputs/search/merged-index/pagefind-ended-error.ts';
import type { IndexOptions } from '../../outputs/search/merged-index/pagefind.ts';
import {
  readScratchFile,
  type Extent,
  type ScratchFile,
} from '../../outputs/search/merged-index/scratch-file.ts';
import { startThread } from '../process/start-thread.ts';
import type { IndexAnswer, IndexOrder, ThreadIndexing } from './index-worker.ts';

/** Pages that wait for the thread at most: some 4 MB of text. */
const pagesAhead = 200;

/**
 * Indexes groups of pages in a thread, which sends pages to Pagefind and reads its answers. In the main thread, the
 * megabytes of each answer would make V8 look through the heap of the whole site again and again.
 * @param scratch path of a file that nothing else uses until the groups are closed.
 */
export function startIndexThread(scratch: string): (options: IndexOptions) => PageGroups {
  return (options) => {
    let thread: IndexThread | undefined;
    let stored: Pick<ScratchFile, 'read' | 'close'> | undefined;
    return {
      async add(page) {
        thread ??= openThread({ options, scratch });
        await thread.add(page);
      },
      end: async () => (thread ? await thread.end() : []),
      read(at) {
        stored ??= readScratchFile(scratch);
        return stored.read(at);
      },
      async close() {
        stored?.close();
        await thread?.close();
      },
    };
  };
}

type IndexThread = Pick<PageGroups, 'add' | 'end' | 'close'>;

function openThread(work: ThreadIndexing): IndexThread {
  const worker = startThread(new URL('./index-worker.ts', import.meta.url), work);
  let waiting = 0;
  let indexed: { groups: Extent[] | undefined } | undefined;
  let failure: unknown;
  let wake = (): void => undefined;
  const fail = (cause: unknown): void => {
    failure ??= cause;
    wake();
  };
  worker.on('message', (answer: IndexAnswer) => {
    if (answer.type === 'taken') waiting -= 1;
    if (answer.type === 'indexed') indexed = answer;
    if (answer.type === 'pagefind-ended') failure = new PagefindEndedError();
    wake();
  });
  worker.once('error', fail);
  const { promise: exit, resolve: exited } = Promise.withResolvers<void>();
  worker.once('exit', () => {
    fail(new Error('The thread that indexes pages has ended.'));
    exited();
  });
  // Who listens for messages waits for the thread, and a build that fails would never end.
  worker.unref();
  const throwFailure = (): void => {
    if (failure !== undefined) throw failure;
  };
  const send = (order: IndexOrder): void => worker.postMessage(order, []);
  const until = async (isDone: () => boolean): Promise<void> => {
    worker.ref();
    while (!isDone()) {
      throwFailure();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    worker.unref();
    throwFailure();
  };
  return {
    async add(page) {
      send({ type: 'page', page });
      waiting += 1;
      await until(() => waiting < pagesAhead);
    },
    async end() {
      send({ type: 'end' });
      await until(() => indexed !== undefined);
      return indexed?.groups;
    },
    async close() {
      send({ type: 'close' });
      worker.ref();
      // The next build may use the same file.
      await exit;
    },
  };
}
