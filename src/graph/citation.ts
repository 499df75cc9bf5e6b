import { formatPartialDate, type PartialDate } from '../model/partial-date.ts';
import type { SitePath } from '../model/path.ts';
import type { Graph } from './graph.ts';
import { plainTitle } from './title-parts.ts';
import type { CitationView } from './views/citation-view.ts';

/** How a chart or a dataset is cited: by the site's authors, dated by its newest value. */
export function citationOf(
  { records }: Graph,
  page: {
    title: string;
    path: SitePath;
    license?: string | undefined;
    date?: PartialDate | undefined;
  },
  url: string,
): CitationView {
  const { title, authors, language } = records.site;
  return {
    title: page.title,
    site: plainTitle(title),
    date: page.date ? formatPartialDate(page.date, language) : '',
    url: url + page.path,
    ...(page.license && { license: page.license }),
    authors: authors.map(({ name }) => name).join(', '),
  };
}
