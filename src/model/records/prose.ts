import type { PartialDate } from '../dates/partial-date.ts';
import type { SitePath } from '../addresses/path.ts';
import type { Position } from '../problems/problem.ts';

/** What articles, free pages and entities share: a Markdown file with front matter. */
export interface Prose {
  id: string;
  /** Relative to the content folder: `articles/wechat.md`. */
  file: string;
  /** Its address within the site. */
  path: SitePath;
  /** The title in plain words. */
  title: string;
  /** The title with its `==marked==` words, for where it is shown large. */
  markedTitle: string;
  titleAt: Position;
  description?: string;
  tags: string[];
  /** BCP 47; absent when it is the site's. */
  lang?: string;
  /** A picture of the page: a path relative to the file, or a name in `assets/`. */
  image?: string;
  /** Old addresses that lead here. */
  redirects: string[];
  updated?: PartialDate;
  /** The file's text with its front matter blanked out, so that positions in it are positions in the file. */
  markdown: string;
  /** Where the value of a front-matter key stands, for problems found later: `description`, and of a list `authors.0`. */
  keyPositions: Record<string, Position>;
}
