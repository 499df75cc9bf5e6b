import { hashedFile, type HashedFile } from '../words/hashed-file.ts';
import { filterFiles } from './filter-files.ts';
import type { NumberedPage } from './indexed-page.ts';
import type { MergedChunk } from '../words/merge-chunks.ts';
import { metaFile } from './meta-file.ts';
import { shortNames } from './short-names.ts';

/** What `pagefind-entry.json` says of an index, and what else it holds. */
export interface IndexEntry {
  version: string;
  /** By code, the one language of the index. */
  languages: Record<string, { hash: string; page_count: number }>;
}

/** The files that depend on the pages. */
export interface IndexFiles {
  entry: IndexEntry;
  /** The compressed files by path, but for the pages' fragments. */
  compressed: ReadonlyMap<string, HashedFile>;
  /** Names of the pages' fragments: `en_1a2b3c4`. */
  fragments: string[];
}

/** Digits by which a name that is taken grows: Pagefind counts on differently for fragments and for the rest. */
const growth = { fragment: 1, other: 2 };

/**
 * Lists the files that Pagefind writes for these pages and the chunks of their words.
 * @param like the entry of an index in the same language.
 */
export function indexFiles(
  pages: readonly NumberedPage[],
  words: readonly MergedChunk[],
  like: IndexEntry,
): IndexFiles {
  const language = languageOf(like);
  const nameAll = (hashes: readonly string[], growing: number): string[] =>
    shortNames(hashes, growing).map((name) => `${language}_${name}`);
  const fragments = nameAll(
    pages.map(({ found }) => found.hash),
    growth.fragment,
  );
  const named = <File extends HashedFile>(files: readonly File[]): (File & { name: string })[] => {
    const names = nameAll(
      files.map(({ hash }) => hash),
      growth.other,
    );
    return files.map((file, place) => ({ ...file, name: names[place] ?? '' }));
  };
  const chunks = named(words);
  const filters = named([...filterFiles(pages)].map(([filter, file]) => ({ filter, ...file })));
  const meta = hashedFile(metaFile({ version: like.version, pages, fragments, chunks, filters }));
  const hash = `${language}_${meta.hash.slice(0, language.length + 8)}`;
  return {
    entry: withIndex(like, language, { hash, page_count: pages.length }),
    compressed: new Map([
      [`pagefind.${hash}.pf_meta`, meta],
      ...chunks.map((chunk) => [`index/${chunk.name}.pf_index`, chunk] as const),
      ...filters.map((filter) => [`filter/${filter.name}.pf_filter`, filter] as const),
    ]),
    fragments,
  };
}

function languageOf({ languages }: IndexEntry): string {
  const [language, ...others] = Object.keys(languages);
  if (language === undefined || others.length > 0) throw new Error('An index has one language.');
  return language;
}

function withIndex(
  like: IndexEntry,
  language: string,
  index: { hash: string; page_count: number },
): IndexEntry {
  return { ...like, languages: { [language]: { ...like.languages[language], ...index } } };
}
