import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { openPageGroups, type GivenPage } from '../../outputs/search/merged-index/page-groups.ts';
import { PagefindEndedError } from '../../outputs/search/merged-index/pagefind-ended-error.ts';
import type { IndexOptions } from '../../outputs/search/merged-index/pagefind.ts';
import { openScratchFile, type Extent } from '../../outputs/search/merged-index/scratch-file.ts';
import type { ThreadData } from '../process/start-thread.ts';
import { wholeWork } from '../process/whole-work.ts';

/** What a thread that indexes pages starts with. */
export interface ThreadIndexing {
  options: IndexOptions;
  /** Path of the file in which files of groups wait. */
  scratch: string;
}

/** What the thread is sent: pages, one by one, and then that there are no more, or that what it makes is not needed. */
export type IndexOrder = { type: 'page'; page: GivenPage } | { type: 'end' } | { type: 'close' };

/** What the thread answers. */
export type IndexAnswer =
  /** It has taken one more page. */
  | { type: 'taken' }
  /** All groups have ended, and are stored here, unless their format is not known. */
  | { type: 'indexed'; groups: Extent[] | undefined }
  | { type: 'pagefind-ended' };

if (parentPort) {
  const port = parentPort;
  const answer = (message: IndexAnswer): void => port.postMessage(message, []);
  const { options, scratch, whole } = workerData as ThreadIndexing & ThreadData;
  const groups = openPageGroups({
    options,
    scratch: openScratchFile(scratch),
    run: wholeWork(whole).run,
  });
  try {
    for await (const [order] of on(port, 'message') as AsyncIterable<[IndexOrder]>) {
      if (order.type === 'close') break;
      if (order.type === 'page') {
        await groups.add(order.page);
        answer({ type: 'taken' });
      } else {
        answer({ type: 'indexed', groups: await groups.end() });
      }
    }
  } catch (cause) {
    if (!(cause instanceof PagefindEndedError)) throw cause;
    answer({ type: 'pagefind-ended' });
  } finally {
    await groups.close();
    port.close();
  }
}
