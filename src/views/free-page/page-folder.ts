import { dirname } from 'node:path/posix';
import { wordSlug } from '../../model/text/slug.ts';
import type { Page } from '../../model/records/article.ts';

/** A folder of free pages. */
export interface PageFolder {
  /** As its author calls it: `Notes / Deep`. */
  name: string;
  /** Id of its part in the list of pages: `notes-deep`. */
  anchor: string;
}

/** The folder of a free page; `undefined` for one in `pages/` itself. */
export function folderOf({ file }: Pick<Page, 'file'>): PageFolder | undefined {
  const [, ...folders] = dirname(file).split('/');
  if (folders.length === 0) return undefined;
  return { name: folders.join(' / '), anchor: folders.map(wordSlug).join('--') };
}
