import type { Site } from '../link/site/site.ts';
import type { PartialDate } from '../model/dates/partial-date.ts';
import type { Problem } from '../model/problems/problem.ts';
import type { ChartTypes } from '../model/records/chart-traits.ts';
import { checkAssets } from './check-assets.ts';
import { checkChartTypes } from './charts/check-chart-types.ts';
import { checkCharts } from './charts/check-charts.ts';
import { checkCitationStyle } from './check-citation-style.ts';
import { checkDatasets } from './check-datasets.ts';
import { checkDateOrder } from './check-date-order.ts';
import { checkDates } from './check-dates.ts';
import { checkDescription } from './check-description.ts';
import { checkFacts } from './check-facts.ts';
import { checkHome } from './check-home.ts';
import { checkImages } from './check-images.ts';
import { checkLanguage } from './check-language.ts';
import { checkPeriod } from './check-period.ts';
import { checkNetworkCharts } from './charts/check-network-charts.ts';
import { checkRelations } from './check-relations.ts';
import { checkSources } from './check-sources.ts';
import { checkAuthors } from './pages/check-authors.ts';
import { checkPlainTexts } from './texts/check-plain-texts.ts';

/** What the checks need besides the site. */
export interface CheckOptions {
  /** The known chart types. */
  chartTypes: ChartTypes;
  /** The current day, for the age of data and for dates to come. If absent, nothing is stale or far. */
  today?: PartialDate;
}

/** Runs the checks that involve more than one file: whether names exist, and refer to the right kind of thing. */
export function checkSite(site: Site, { chartTypes, today }: CheckOptions): Problem[] {
  return [
    ...checkRelations(site),
    ...checkSources(site),
    ...checkAuthors(site),
    ...checkCitationStyle(site),
    ...checkDescription(site),
    ...checkPlainTexts(site),
    ...checkFacts(site),
    ...checkDateOrder(site),
    ...(today ? checkDates(site, today) : []),
    ...checkDatasets(site, chartTypes, today),
    ...checkCharts(site, chartTypes),
    ...checkChartTypes(site, chartTypes),
    ...checkPeriod(site),
    ...checkNetworkCharts(site),
    ...checkHome(site),
    ...checkImages(site),
    ...checkAssets(site),
    ...checkLanguage(site),
  ];
}
