import { setImmediate } from 'node:timers/promises';
import type { IndexedPage } from './files/indexed-page.ts';
import {
  filesOf,
  indexPage,
  isInterface,
  startIndex,
  type IndexOptions,
  type PageToIndex,
  type StartedIndex,
} from './pagefind.ts';
import { hashedFile, type HashedFile } from './words/hashed-file.ts';
import { entryFile, isCompressed, readIndex, type ReadIndex } from './read-index.ts';
import type { SetAside } from './scratch-file.ts';

/** A page for Pagefind, with what it was made from. */
export type GivenPage = PageToIndex & Pick<IndexedPage, 'digest' | 'givenDigest'>;

/** Pages that are indexed in groups, so that Pagefind holds only some of them at a time. */
export interface PageGroups {
  /** Gives the next page to Pagefind. Waits if it is far behind. */
  add(page: GivenPage): Promise<void>;
  /**
   * Ends the last group.
   * @returns `undefined` if Pagefind writes its index in a format that is not known here.
   */
  end(): Promise<IndexedGroup[] | undefined>;
}

/** Some pages, indexed. */
export interface IndexedGroup {
  /** All of them, by address. */
  pages: ReadonlyMap<string, IndexedPage>;
  /** Their index, unless none of them has words. */
  index: ReadIndex | undefined;
  /** The files that Pagefind writes for each site, by path. */
  common: ReadonlyMap<string, HashedFile>;
}

/** Pages in a group. Pagefind takes 0.15 GB for so many of 700 words. */
const defaultGroupSize = 200;

/**
 * Groups that wait for Pagefind at most, while further pages are made: to write the index of a group takes it as long as
 * to read its pages, and some 3 MB of text wait in each.
 */
const groupsAhead = 3;

interface OpenGroup {
  /** Pagefind answers in turn: to start a group, it first ends what it has of the one before. */
  index: Promise<StartedIndex>;
  given: Omit<GivenPage, 'html'>[];
  metadata: Promise<Record<string, string>>[];
}

/** With this variable, Pagefind makes chunks of another size. */
const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/**
 * Starts nothing before the first page comes.
 * @param setAside takes what waits until all groups have ended.
 */
export function openPageGroups(
  options: IndexOptions,
  setAside: SetAside,
  groupSize: number = defaultGroupSize,
): PageGroups {
  const groups: Promise<IndexedGroup | undefined>[] = [];
  let open: OpenGroup | undefined;
  let isKnown = process.env[chunkSizeVariable] === undefined;
  const endGroup = async (): Promise<void> => {
    if (!open) return;
    groups.push(quietly(finish(open, setAside)));
    open = undefined;
    if (groups.length >= groupsAhead && !(await groups.at(-groupsAhead))) isKnown = false;
  };
  return {
    async add(page) {
      if (!isKnown) return;
      open ??= { index: quietly(startIndex(options)), given: [], metadata: [] };
      const { index, given, metadata } = open;
      // Only Pagefind needs the text.
      const { html: _, ...known } = page;
      given.push(known);
      metadata.push(quietly(index.then((started) => indexPage(started, page))));
      // What Pagefind is sent goes out, and its answers come in, between turns of the event loop.
      await setImmediate();
      if (given.length === groupSize) await endGroup();
    },
    async end() {
      await endGroup();
      const ended = await Promise.all(groups);
      return isKnown && ended.every((group) => group !== undefined) ? ended : undefined;
    },
  };
}

/** It is waited for later. Until then, a failure must not end the process without a word of ours. */
function quietly<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

async function finish(
  { index, given, metadata }: OpenGroup,
  setAside: SetAside,
): Promise<IndexedGroup | undefined> {
  const metas = await Promise.all(metadata);
  const files = await filesOf(await index);
  const pages = new Map(
    given.map((page, place) => [page.url, { ...page, meta: metas[place] ?? {} }]),
  );
  try {
    const read = readIndex(files, pages, setAside);
    for (const page of read?.pages ?? []) pages.set(page.url, page);
    const common = [...files].filter(([path]) => isCommon(path));
    return {
      pages,
      index: read,
      common: new Map(common.map(([path, bytes]) => [path, hashedFile(bytes)])),
    };
  } catch {
    return undefined;
  }
}

/** Whether a file does not depend on the pages. */
function isCommon(path: string): boolean {
  return !isInterface(path) && !isCompressed(path) && path !== entryFile;
}
