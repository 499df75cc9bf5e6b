import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { SitePath } from '../../../model/addresses/path.ts';
import type { PageLink } from '../links/page-link.ts';
import type { ReferenceView } from '../references/reference-view.ts';
import type { PictureView } from './picture-view.ts';
import type { TagLink } from '../links/tag-link.ts';
import type { TitlePart } from '../../../model/text/marked-title.ts';

/** What all prose pages share. Strings are plain text unless the name ends in `Html`. */
export interface ProsePageView {
  id: string;
  path: SitePath;
  title: string;
  /** The title, split at its underlined words: `[{text: 'WeChat’s '}, {text: 'nine days', marked: true}]`. */
  titleParts: TitlePart[];
  description?: string;
  /** The description, else the first paragraph, if there is one. */
  intro?: string;
  /** The same, or the title with what the site is about, for search engines and cards. */
  summary: string;
  lang?: string;
  tags: TagLink[];
  /** Ids of the entities it mentions, by which readers filter search results. */
  mentionedEntities: EntityId[];
  /** Titles of those that it mentions by other names only, by which search finds it too. */
  namedOtherwise: string[];
  /** The author's picture of it. */
  picture?: PictureView;
  /** Its social image: the author's picture, else a drawn one. */
  image?: SitePath;
  /** Read each time it is asked for. */
  readonly bodyHtml: string;
  /** A digest that differs if the body does, unless only reading it would tell. */
  bodyDigest?: string;
  headings: HeadingView[];
  references: ReferenceView[];
  updated?: PartialDate;
  /** Address of the file in the repository, if the site has one. */
  editUrl?: string;
}

/** A heading for the table of contents. */
export interface HeadingView {
  depth: number;
  id: string;
  text: string;
}

/** An author by name, with a link if the author has a page, and the addresses that site.yaml gives. */
export interface AuthorView {
  name: string;
  link?: PageLink;
  /** True for a company, an agency or a publisher that has a page here. */
  isOrganization?: true;
  url?: string;
  orcid?: string;
}
