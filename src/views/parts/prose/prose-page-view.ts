import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { SitePath } from '../../../model/addresses/path.ts';
import type { PageLink } from '../links/page-link.ts';
import type { ReferenceView } from '../references/reference-view.ts';
import type { TagLink } from '../links/tag-link.ts';
import type { TitlePart } from '../../../model/text/marked-title.ts';

/** What all pages of prose share. Texts are plain text unless the name ends in `Html`. */
export interface ProsePageView {
  id: string;
  path: SitePath;
  title: string;
  /** Title with its underlined words apart: `[{text: 'WeChat’s '}, {text: 'nine days', marked: true}]`. */
  titleParts: TitlePart[];
  description?: string;
  /** The description, else the first paragraph: for search engines and cards. */
  summary: string;
  lang?: string;
  tags: TagLink[];
  /** Ids of the entities it speaks of: readers of the search filter by them. */
  mentionedEntities: string[];
  /** For where the page is shared: the author's picture, else its card. */
  image?: SitePath;
  bodyHtml: string;
  headings: HeadingView[];
  references: ReferenceView[];
  updated?: PartialDate;
  /** Address of the file in the repository, where the site has one. */
  editUrl?: string;
}

export interface HeadingView {
  depth: number;
  id: string;
  text: string;
}

export interface AuthorView {
  name: string;
  link?: PageLink;
}
