import type { SitePath } from '../../model/addresses/path.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { WebPageType } from '../parts/json-ld/build-page-json-ld.ts';
import type { JsonLd } from '../parts/json-ld/json-ld.ts';
import type { SearchablePage } from './searchable-page.ts';

/** The frame of a page's content: its head, its place in the navigation, its entry in the search index. */
export interface PageFrame {
  /** Title of the page; the site's title follows it, except on the home page. */
  title: string;
  /** By default the title and the site's description, which suits lists. */
  description?: string | undefined;
  /** Language of the page if it is not the site's. */
  lang?: string | undefined;
  /** Open Graph type; `website` by default. */
  type?: 'website' | 'article' | 'profile';
  /** Social image of the page; the site's by default. */
  image?: SitePath | undefined;
  /** The words of the social image; the title by default. */
  imageAlt?: string | undefined;
  /** What the page is in Schema.org, for JSON-LD that says little more; `WebPage` by default. */
  schemaOrg?: WebPageType;
  /** JSON-LD that says more of the page. */
  jsonLd?: JsonLd;
  /** Meta tags for catalogues, such as `citation_title`. */
  meta?: MetaTag[];
  /** Path of the navigation entry that holds the page. */
  current?: SitePath;
  /** On the home page, which shows the site's name in full: what the site holds. */
  masthead?: Masthead;
  /** Its entry in the search index, if search finds it. */
  search?: SearchablePage;
  /** True if the page has a text, to which the skip link leads past what stands before it; others have a list. */
  hasText?: boolean;
  /** True if search engines should not show the page. */
  isHidden?: boolean;
  /** The same page in other forms: its Markdown, its feed, its table. */
  alternates?: Alternate[];
}

/** A page in another form. */
export interface Alternate {
  /** Media type. */
  type: string;
  path: SitePath;
  title?: string;
  /** True for a form that programs look for by its full address. */
  isAbsolute?: boolean;
}

/** What the home page says beside the site's name. */
export interface Masthead {
  /** How much the site holds: `127 entities, 48 events, 94 sources`. */
  summary: string;
  /** Date of the newest content. */
  newest?: PartialDate;
}

/** A `<meta>` with a name. */
export interface MetaTag {
  name: string;
  content: string;
}
