import { listCommaIn, primaryLanguage } from '../../../model/text/language.ts';
import { formatBound } from '../../../model/dates/format-bound.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { dateParts, type PartialDate } from '../../../model/dates/partial-date.ts';
import type { SitePath } from '../../../model/addresses/path.ts';
import type { Graph } from '../../../connect/graph.ts';
import { plainTitle } from '../../../model/text/marked-title.ts';
import type { CitationView } from './citation-view.ts';

/** A page that can be cited. */
export interface CitedPage {
  /** What it is, as a CSL type. */
  type: 'webpage' | 'graphic' | 'dataset';
  title: string;
  path: SitePath;
  lang?: string | undefined;
  license?: string | undefined;
  /** When it was published, if that is known. */
  date?: PartialDate | undefined;
  /** The last date in its data, which is not when it was published. */
  dataTo?: PartialDate | undefined;
  /** The authors of the site by default. */
  authors?: readonly { name: string }[];
}

/** How to cite a page. `url` is the site's full address with the base, without a trailing slash. */
export function buildCitationView(
  { records, bibliography }: Graph,
  page: CitedPage,
  url: string,
): CitationView {
  const { title, language, authors: ofSite } = records.settings;
  const authors = page.authors?.length ? page.authors : ofSite;
  const address = url + page.path;
  const site = plainTitle(title);
  const entry = bibliography.ofPage({
    id: page.path,
    type: page.type,
    title: page.title,
    author: authors.map(({ name }) => ({ literal: name })),
    [page.type === 'dataset' ? 'publisher' : 'container-title']: asWritten(
      site,
      page.lang,
      language,
    ),
    language: page.lang ?? language,
    URL: address,
    ...(page.date && { issued: { 'date-parts': [dateParts(page.date)] } }),
  });
  return {
    title: page.title,
    site,
    ...(page.date && { date: formatPartialDate(page.date, language) }),
    ...(page.dataTo && { dataTo: formatBound(page.dataTo, language) }),
    url: address,
    ...(page.license && { license: page.license }),
    authors: authors.map(({ name }) => name).join(listCommaIn(language)),
    ...(entry && { entry }),
  };
}

/** The name of a site on a page in another language, where a style would give it the capitals of that language. */
function asWritten(name: string, lang: string | undefined, ofSite: string): string {
  const isOther = lang !== undefined && primaryLanguage(lang) !== primaryLanguage(ofSite);
  return isOther ? `<span class="nocase">${name}</span>` : name;
}
