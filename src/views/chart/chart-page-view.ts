import type { ChartFilePaths } from '../../charts/chart-links.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { CitationView } from '../parts/references/citation-view.ts';
import type { DescribedLink, PageLink } from '../parts/links/page-link.ts';
import type { ReferenceView } from '../parts/references/reference-view.ts';

/** The page of a chart of `charts/`. */
export interface ChartPageView extends DescribedLink {
  id: string;
  subtitle?: string;
  figureHtml: string;
  /** The figure for other sites to embed; its title links to the chart's page. */
  embedHtml: string;
  /** What its author says about it: its description, else its note. */
  said?: string;
  /** Alternative text of the drawing. */
  alternative: string;
  /** The chart as files: picture, drawing, rows, and how to embed it. */
  files: ChartFilePaths;
  /** A drawing alone, for lists; absent if nothing is drawn. */
  thumbHtml?: string;
  /** Markup that shows the chart on another site. */
  embedCode: string;
  /** Its height in pixels where a site takes no styles. */
  embedHeight: number;
  dataset?: PageLink;
  license?: string;
  references: ReferenceView[];
  /** Pages that show it or link to it. */
  usedOn: DescribedLink[];
  citation: CitationView;
  /** Date of the last value. */
  to?: PartialDate;
}
