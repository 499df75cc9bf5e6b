import type { Site } from '../link/site/site.ts';
import type { PartialDate } from '../model/dates/partial-date.ts';
import type { Problem } from '../model/problems/problem.ts';
import type { ChartTypeNames } from '../model/records/chart.ts';
import { checkChartTypes } from './check-chart-types.ts';
import { checkCharts } from './check-charts.ts';
import { checkDatasets } from './check-datasets.ts';
import { checkFacts } from './check-facts.ts';
import { checkHome } from './check-home.ts';
import { checkImages } from './check-images.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkRelations } from './check-relations.ts';
import { checkSources } from './check-sources.ts';

export interface CheckOptions {
  /** What `type` of a chart may say. */
  chartTypes: ChartTypeNames;
  /** Day by which the age of data is told; nothing is stale without it. */
  today?: PartialDate;
}

/** What no file can show by itself: that names lead somewhere, and that what they lead to is of the right kind. */
export function checkSite(site: Site, { chartTypes, today }: CheckOptions): Problem[] {
  return [
    ...checkRelations(site),
    ...checkSources(site),
    ...checkFacts(site),
    ...checkDatasets(site, today),
    ...checkCharts(site),
    ...checkChartTypes(site, chartTypes),
    ...checkHome(site),
    ...checkImages(site),
    ...checkRedirects(site),
  ];
}
