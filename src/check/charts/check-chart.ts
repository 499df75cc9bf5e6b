import type { Site } from '../../link/site/site.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { ChartTypes } from '../../model/records/chart-traits.ts';
import type { Chart } from '../../model/records/chart.ts';
import { checkCharts } from './check-charts.ts';
import { checkChartTypes } from './check-chart-types.ts';
import { checkNetworkCharts } from './check-network-charts.ts';

/** Checks one chart as if it were the only one of the site. */
function checkChart(site: Site, chart: Chart, types: ChartTypes): Problem[] {
  const alone = { ...site, records: { ...site.records, charts: [chart] } };
  return [
    ...checkCharts(alone, types),
    ...checkChartTypes(alone, types),
    ...checkNetworkCharts(alone),
  ];
}

/** What is wrong with a chart, apart from what is wrong with the one that it was made from. */
export function problemsOfChange(
  site: Site,
  [before, after]: readonly [before: Chart, after: Chart],
  types: ChartTypes,
): Problem[] {
  const problems = checkChart(site, after, types);
  if (problems.length === 0) return [];
  const known = new Set(checkChart(site, before, types).map(({ message }) => message));
  return problems.filter(({ message }) => !known.has(message));
}
