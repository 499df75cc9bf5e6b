import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { SitePath } from '../../../model/addresses/path.ts';
import { lastChange, type ChangedText } from '../../../model/records/last-change.ts';
import { correctionsOf } from './corrections-json-ld.ts';
import { context, type JsonLd } from './json-ld.ts';

/** Types of pages that Schema.org has. */
export type WebPageType = 'WebPage' | 'CollectionPage' | 'SearchResultsPage';

interface DescribedPage extends ChangedText {
  title: string;
  path: SitePath;
  description?: string | undefined;
  /** Language of the page if it is not the site's. */
  lang?: string | undefined;
  date?: PartialDate | undefined;
}

/** JSON-LD of a page that says no more of itself than what it is: a view of the whole, a free page. */
export function buildPageJsonLd(
  type: WebPageType,
  { title, path, description, lang, date, updated, corrections = [] }: DescribedPage,
  { url: siteUrl }: { url: string },
): JsonLd {
  const url = siteUrl + path;
  const changed = lastChange({ updated, corrections });
  return {
    '@context': context,
    '@type': type,
    '@id': url,
    url,
    name: title,
    ...(description && { description }),
    ...(date && { datePublished: date }),
    ...(changed && { dateModified: changed }),
    ...(lang && { inLanguage: lang }),
    isPartOf: { '@id': `${siteUrl}/` },
    ...correctionsOf(corrections),
  };
}
