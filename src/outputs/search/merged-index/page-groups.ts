import { setImmediate } from 'node:timers/promises';
import { serialize } from 'node:v8';
import type { IndexedPage } from './files/indexed-page.ts';
import { endPagefind } from './pagefind-process.ts';
import {
  filesOf,
  indexPage,
  isInterface,
  startIndex,
  type IndexOptions,
  type PageToIndex,
  type StartedIndex,
} from './pagefind.ts';
import { indexHash } from './words/hashed-file.ts';
import {
  entryFile,
  isCompressed,
  readIndex,
  type ReadIndex,
  type StoredFile,
} from './read-index.ts';
import type { Extent, ScratchFile } from './scratch-file.ts';

/** A page for Pagefind, with what it was made from. */
export type GivenPage = PageToIndex & Pick<IndexedPage, 'digest' | 'givenDigest'>;

/** Pages that are indexed in groups, so that Pagefind holds only some of them at a time. */
export interface PageGroups {
  /** Gives the next page to Pagefind. Waits if it is far behind. */
  add(page: GivenPage): Promise<void>;
  /**
   * Ends the last group.
   * @returns where each group is stored, as an `IndexedGroup` that V8 has serialized; `undefined` if Pagefind writes its
   * index in a format that is not known here.
   */
  end(): Promise<Extent[] | undefined>;
  /** Reads what is stored. */
  read(at: Extent): Buffer;
  /** Ends Pagefind. Nothing is read after it. */
  close(): Promise<void>;
}

/** Some pages, indexed. Their files are stored as Pagefind has compressed them. */
export interface IndexedGroup {
  /** All of them. */
  pages: IndexedPage[];
  /** Their index, unless none of them has words. */
  index: ReadIndex | undefined;
  /** The files that Pagefind writes for each site, by path. */
  common: [path: string, file: StoredFile][];
}

/** How pages are indexed. */
export interface GroupIndexing {
  options: IndexOptions;
  /** Takes what waits until all groups have ended, and is closed with them. */
  scratch: ScratchFile;
  /** Number of pages that Pagefind indexes at a time. */
  groupSize?: number;
  /** Runs work that must not be cut off when the process ends. */
  run?: <Result>(work: () => Result) => Result;
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

/** Starts nothing before the first page comes. */
export function openPageGroups({
  options,
  scratch,
  groupSize = defaultGroupSize,
  run = (work) => work(),
}: GroupIndexing): PageGroups {
  const groups: Promise<Extent | undefined>[] = [];
  let open: OpenGroup | undefined;
  let isKnown = process.env[chunkSizeVariable] === undefined;
  const endGroup = async (): Promise<void> => {
    if (!open) return;
    groups.push(quietly(filesOfGroup(open).then((group) => run(() => storeGroup(group, scratch)))));
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
    read: (at) => scratch.read(at),
    async close() {
      try {
        await endPagefind();
      } finally {
        scratch.close();
      }
    },
  };
}

/** It is waited for later. Until then, a failure must not end the process without a word of ours. */
function quietly<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

/** Pages of a group, and the files that Pagefind makes of them. */
interface GroupFiles {
  pages: IndexedPage[];
  files: Map<string, Buffer>;
}

async function filesOfGroup({ index, given, metadata }: OpenGroup): Promise<GroupFiles> {
  const metas = await Promise.all(metadata);
  const pages = given.map((page, place) => ({ ...page, meta: metas[place] ?? {} }));
  return { pages, files: await filesOf(await index) };
}

/** @returns `undefined` if the files are written in a format that is not known here. */
function storeGroup(
  { pages, files }: GroupFiles,
  scratch: Pick<ScratchFile, 'write'>,
): Extent | undefined {
  try {
    const all = new Map(pages.map((page) => [page.url, page]));
    const index = readIndex(files, all, scratch);
    for (const page of index?.pages ?? []) all.set(page.url, page);
    const common = [...files].filter(([path]) => isCommon(path));
    const group: IndexedGroup = {
      pages: [...all.values()],
      index,
      common: common.map(([path, bytes]) => [
        path,
        { hash: indexHash(bytes), at: scratch.write(bytes) },
      ]),
    };
    return scratch.write(serialize(group));
  } catch {
    return undefined;
  }
}

/** Whether a file does not depend on the pages. */
function isCommon(path: string): boolean {
  return !isInterface(path) && !isCompressed(path) && path !== entryFile;
}
