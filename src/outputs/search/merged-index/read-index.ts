import { CborReader } from './cbor/cbor-reader.ts';
import { hashedFile, indexHash } from './words/hashed-file.ts';
import { readContent } from './files/compressed-file.ts';
import type { IndexEntry, IndexFiles } from './files/index-files.ts';
import type { IndexedPage, NumberedPage } from './files/indexed-page.ts';
import { mergeIndexes } from './partial-index.ts';
import type { Extent, ScratchFile } from './scratch-file.ts';

/** A file whose compressed bytes are stored. */
export interface StoredFile {
  /** Digest of its content. */
  hash: string;
  at: Extent;
}

/** An index as Pagefind hands it over. Its files are stored. */
export interface ReadIndex {
  entry: IndexEntry;
  /** In the order of their numbers. */
  pages: NumberedPage[];
  /** The fragments of the pages. */
  fragments: StoredFile[];
  /** The chunks of their words, in order. */
  words: StoredFile[];
}

/** Files of an index, by path. */
export type FilesByPath = ReadonlyMap<string, Buffer>;

/**
 * Reads an index that Pagefind has made of some pages.
 * @param given the pages, by address.
 * @param scratch takes what is needed only once all groups are merged.
 * @returns `undefined` if no page has words.
 * @throws if merging this index alone gives other files than Pagefind has written: its format is not the one known here.
 */
export function readIndex(
  files: FilesByPath,
  given: ReadonlyMap<string, IndexedPage>,
  scratch: Pick<ScratchFile, 'write'>,
): ReadIndex | undefined {
  const entry: IndexEntry = JSON.parse(fileAt(files, entryFile).toString());
  const [index] = Object.values(entry.languages);
  if (!index) return undefined;
  const contents = new Map(
    [...files]
      .filter(([path]) => isCompressed(path) && !isFragment(path))
      .map(([path, bytes]) => [path, readContent(bytes)]),
  );
  const meta = readMeta(fileAt(contents, `pagefind.${index.hash}.pf_meta`));
  const pages = meta.fragments.map((name) => readPage(fileAt(files, fragmentPath(name)), given));
  const chunks = meta.chunks.map((name) => `index/${name}.pf_index`);
  const words = chunks.map((path) => hashedFile(fileAt(contents, path)));
  const merged = mergeIndexes(pages, [{ pages, words }], entry);
  verify(merged, { files, contents, fragments: meta.fragments });
  const store = (hash: string, path: string): StoredFile => ({
    hash,
    at: scratch.write(fileAt(files, path)),
  });
  return {
    entry,
    pages,
    fragments: pages.map(({ found }, number) =>
      store(found.hash, fragmentPath(meta.fragments[number] ?? '')),
    ),
    words: words.map(({ hash }, place) => store(hash, chunks[place] ?? '')),
  };
}

export const entryFile = 'pagefind-entry.json';

/** @param name name of the fragment: `en_1a2b3c4`. */
export function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

function fileAt(files: FilesByPath, path: string): Buffer {
  const file = files.get(path);
  if (!file) throw new Error(`Pagefind has not written ${path}.`);
  return file;
}

/** Reads the names of fragments and chunks, in their order. `verify` compares the rest. */
function readMeta(bytes: Buffer): { fragments: string[]; chunks: string[] } {
  const reader = new CborReader(bytes);
  const fragments: string[] = [];
  const chunks: string[] = [];
  reader.arrayOf(6);
  reader.text();
  for (let left = reader.array(); left > 0; left--) {
    reader.arrayOf(3);
    fragments.push(reader.text());
    reader.unsigned();
    reader.text();
  }
  for (let left = reader.array(); left > 0; left--) {
    reader.arrayOf(3);
    reader.text();
    reader.text();
    chunks.push(reader.text());
  }
  return { fragments, chunks };
}

/** The text of a page and what Pagefind knows of it. */
interface Fragment {
  url: string;
  word_count: number;
  filters: Record<string, string[]>;
}

function readPage(fragment: Buffer, given: ReadonlyMap<string, IndexedPage>): NumberedPage {
  const content = readContent(fragment);
  const { url, word_count: words, filters }: Fragment = JSON.parse(content.toString());
  const page = given.get(url);
  if (!page) throw new Error(`Pagefind has indexed ${url}, which was not given to it.`);
  return { ...page, found: { hash: indexHash(content), words, filters } };
}

/** What Pagefind has written, and the names of its fragments in the order of pages. */
interface Written {
  files: FilesByPath;
  contents: FilesByPath;
  fragments: readonly string[];
}

function verify(merged: IndexFiles, { files, contents, fragments }: Written): void {
  const isSame =
    JSON.stringify(merged.entry) === fileAt(files, entryFile).toString() &&
    merged.fragments.join() === fragments.join() &&
    fragments.length === [...files.keys()].filter(isFragment).length &&
    merged.compressed.size === contents.size &&
    [...merged.compressed].every(([path, { content }]) => contents.get(path)?.equals(content()));
  if (!isSame) throw new Error('Pagefind writes its index in an unknown format.');
}

/** Whether a file is named for its content, and compressed. */
export function isCompressed(path: string): boolean {
  return /\.pf_[a-z]+$/.test(path);
}

function isFragment(path: string): boolean {
  return path.endsWith('.pf_fragment');
}
