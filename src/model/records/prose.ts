import type { PartialDate } from '../dates/partial-date.ts';
import type { SitePath } from '../addresses/path.ts';
import type { Position } from '../problems/problem.ts';
import type { OldAddress } from './old-address.ts';
import type { Picture } from './picture.ts';

/** What articles, free pages and entities share: a Markdown file with front matter. */
export interface Prose {
  id: string;
  /** Relative to the content folder: `articles/wechat.md`. */
  file: string;
  /** Its path within the site. */
  path: SitePath;
  /** The title in plain words. */
  title: string;
  /** The title with its `==marked==` words, for large headings. */
  markedTitle: string;
  titleAt: Position;
  description?: string;
  tags: string[];
  /** BCP 47 tag; absent if it is the site's language. */
  lang?: string;
  /** Shown on the page, and where it is shared. */
  image?: Picture;
  /** Old addresses that lead here. */
  redirects: OldAddress[];
  updated?: PartialDate;
  /**
   * The file's text with blanked front matter, so that its positions are those of the file. In a build it is read each
   * time it is asked for: a copy of a record, or its JSON, reads it too.
   */
  readonly markdown: string;
  /** The ids and titles to which the text links, in lower case, each as often as it does. */
  writtenLinks: string[];
  /** Positions of front-matter values, for problems found later: `description`, or `authors.0` in a list. */
  keyPositions: Record<string, Position>;
}
