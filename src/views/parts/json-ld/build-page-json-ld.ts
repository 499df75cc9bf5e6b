import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { SitePath } from '../../../model/addresses/path.ts';
import { context, type JsonLd } from './json-ld.ts';

/** Types of pages that Schema.org has. */
export type WebPageType = 'WebPage' | 'CollectionPage' | 'SearchResultsPage';

interface DescribedPage {
  title: string;
  path: SitePath;
  description?: string | undefined;
  /** Language of the page if it is not the site's. */
  lang?: string | undefined;
  date?: PartialDate | undefined;
  updated?: PartialDate | undefined;
}

/** JSON-LD of a page that says no more of itself than what it is: a view of the whole, a free page. */
export function buildPageJsonLd(
  type: WebPageType,
  { title, path, description, lang, date, updated }: DescribedPage,
  { url: siteUrl }: { url: string },
): JsonLd {
  const url = siteUrl + path;
  return {
    '@context': context,
    '@type': type,
    '@id': url,
    url,
    name: title,
    ...(description && { description }),
    ...(date && { datePublished: date }),
    ...(updated && { dateModified: updated }),
    ...(lang && { inLanguage: lang }),
    isPartOf: { '@id': `${siteUrl}/` },
  };
}
