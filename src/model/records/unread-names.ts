/** What a name may stand for. A page is an article, a free page or an entity. */
export type NameSort = 'page' | 'entity' | 'source' | 'dataset' | 'chart' | 'asset' | 'setting';

/** The names in files that could not be read. Since those files are reported, nobody reports their names as unknown. */
export interface UnreadNames {
  /** These files. Problems that may follow from theirs are not reported, about names or otherwise. */
  files: readonly string[];
  /** Whether a file that could not be read may define the name. */
  has(sort: NameSort, name: string): boolean;
}
