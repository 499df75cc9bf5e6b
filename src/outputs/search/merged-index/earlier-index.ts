import { compressedFile, compressor } from './files/compressed-file.ts';
import type { HashedFile } from './words/hashed-file.ts';
import type { IndexEntry } from './files/index-files.ts';
import type { IndexFolder } from './index-folder.ts';
import { foundPages, type IndexedPage, type NumberedPage } from './files/indexed-page.ts';
import { fragmentPath } from './read-index.ts';
import type { CompleteIndex } from './write-index.ts';

/** The index that an earlier build wrote into the folder. */
export interface EarlierIndex {
  /** Its pages by address, but for those whose fragment is not there any more. */
  pages: ReadonlyMap<string, IndexedPage>;
  /** The pages that search found, in the order of their numbers. */
  found: readonly NumberedPage[];
  entry: IndexEntry;
  common: CompleteIndex['common'];
  fragments: CompleteIndex['fragments'];
  /** The chunks of its words, in their order. */
  words: readonly HashedFile[];
  /** The index, if all of its files are there. */
  whole: CompleteIndex | undefined;
}

/** What a build notes of its index, beside the files in the folder. */
interface Note {
  pages: readonly IndexedPage[];
  entry: IndexEntry;
  /** Names of the fragments of the pages that search finds. */
  fragments: string[];
  /** Path and hash of each other compressed file; chunks of words in their order. */
  compressed: NotedFile[];
  /** Path and hash of each file that Pagefind writes for each site. */
  common: NotedFile[];
}

type NotedFile = [path: string, hash: string];

/** Writes down what `readEarlierIndex` reads. */
export function noteIndex(pages: readonly IndexedPage[], { files, common }: CompleteIndex): Buffer {
  const { entry, fragments, compressed } = files;
  const noted = (all: ReadonlyMap<string, HashedFile>): NotedFile[] =>
    [...all].map(([path, { hash }]) => [path, hash]);
  const note: Note = {
    pages,
    entry,
    fragments,
    compressed: noted(compressed),
    common: noted(common),
  };
  return Buffer.from(JSON.stringify(note));
}

/**
 * Reads what a build noted of its index.
 * @returns `undefined` if the folder lacks some of its words, or of the files that Pagefind writes for each site.
 */
export function readEarlierIndex(noted: Buffer, folder: IndexFolder): EarlierIndex | undefined {
  const note: Note = JSON.parse(noted.toString());
  const words = findCompressed(note.compressed.filter(isOfWords), folder);
  const common = findAll(note.common, folder);
  if (!words || !common) return undefined;
  const found = foundPages(note.pages);
  const fragments = findFragments(note, folder);
  return {
    pages: new Map(
      note.pages.flatMap((page) =>
        page.found && !fragments.has(page.found.hash) ? [] : [[page.url, page]],
      ),
    ),
    found,
    entry: note.entry,
    common,
    fragments,
    words: [...words.values()],
    whole: wholeIndex(note, folder, { pages: found, common, fragments }),
  };
}

function isOfWords([path]: NotedFile): boolean {
  return path.endsWith('.pf_index');
}

function findFragments(
  { pages, fragments: names }: Note,
  folder: IndexFolder,
): Map<string, () => Buffer> {
  return new Map(
    foundPages(pages).flatMap(({ found: { hash } }, number) => {
      const fragment = folder.find(fragmentPath(names[number] ?? ''), hash);
      return fragment ? [[hash, fragment]] : [];
    }),
  );
}

function wholeIndex(
  { entry, fragments, compressed }: Note,
  folder: IndexFolder,
  rest: Pick<CompleteIndex, 'pages' | 'common' | 'fragments'>,
): CompleteIndex | undefined {
  const files = findCompressed(compressed, folder);
  return files && { ...rest, files: { entry, fragments, compressed: files } };
}

/** Finds compressed files, and reads what they hold. */
function findCompressed(
  files: readonly NotedFile[],
  folder: IndexFolder,
): Map<string, HashedFile> | undefined {
  const found = findAll(files, folder, compressor);
  return (
    found &&
    new Map([...found].map(([path, { hash, content }]) => [path, compressedFile(hash, content)]))
  );
}

/** Finds files as they are in the folder. */
function findAll(
  files: readonly NotedFile[],
  folder: IndexFolder,
  suffix = '',
): Map<string, HashedFile> | undefined {
  const found = new Map<string, HashedFile>();
  for (const [path, hash] of files) {
    const content = folder.find(path, hash + suffix);
    if (!content) return undefined;
    found.set(path, { hash, content });
  }
  return found;
}
