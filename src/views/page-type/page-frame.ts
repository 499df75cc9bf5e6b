import type { SitePath } from '../../model/addresses/path.ts';
import type { JsonLd } from '../parts/json-ld/json-ld.ts';
import type { SearchablePage } from './searchable-page.ts';

/** What stands around the content of a page: its head, its place in the navigation, what search knows of it. */
export interface PageFrame {
  /** Title of the page; the site's title follows it, save on the home page. */
  title: string;
  /** The title and what the site is about, when absent: for lists and views of the whole. */
  description?: string | undefined;
  /** Language of the page where it is not the site's. */
  lang?: string | undefined;
  /** What it is to those who show links to it (Open Graph); a `website` when absent. */
  type?: 'website' | 'article' | 'profile';
  /** Picture for where the page is shared; the site's own when absent. */
  image?: SitePath | undefined;
  jsonLd?: JsonLd;
  /** Meta pairs for catalogues: `citation_title` and the like. */
  meta?: MetaTag[];
  /** Path of the navigation entry that holds the page. */
  current?: SitePath;
  isHome?: boolean;
  /** For pages that search finds. */
  search?: SearchablePage;
  /** True for a page that search engines should not show. */
  isHidden?: boolean;
  /** The same page in other forms: its Markdown, its feed. */
  alternates?: { type: string; path: SitePath; title?: string }[];
}

/** A `<meta>` with a name. */
export interface MetaTag {
  name: string;
  content: string;
}
