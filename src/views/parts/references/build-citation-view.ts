import { formatPartialDate } from '../../../model/dates/format-date.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { SitePath } from '../../../model/addresses/path.ts';
import type { Graph } from '../../../connect/graph.ts';
import { plainTitle } from '../../../model/text/marked-title.ts';
import type { CitationView } from './citation-view.ts';

/** The citation of a chart or dataset, by the site's authors, with the date of its newest value. */
export function buildCitationView(
  { records }: Graph,
  page: {
    title: string;
    path: SitePath;
    license?: string | undefined;
    date?: PartialDate | undefined;
  },
  url: string,
): CitationView {
  const { title, authors, language } = records.settings;
  return {
    title: page.title,
    site: plainTitle(title),
    date: page.date ? formatPartialDate(page.date, language) : '',
    url: url + page.path,
    ...(page.license && { license: page.license }),
    authors: authors.map(({ name }) => name).join(', '),
  };
}
