import type { Site } from '../link/site/site.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { error, type Problem } from '../model/problems/problem.ts';
import type { ChartTypeNames } from '../model/records/chart.ts';
import { placeInChart } from './place-in-chart.ts';

/** Checks that every chart file has a known type, and a dataset if the type needs one. */
export function checkChartTypes(
  { records }: Pick<Site, 'records'>,
  { ofData, ofSite }: ChartTypeNames,
): Problem[] {
  const known = [...ofData, ...ofSite];
  return records.charts.flatMap((chart) => {
    const { type, data, at } = chart;
    if (!known.includes(type)) {
      const message = `\`type: ${type}\` names no chart type.${didYouMean(type, known)}`;
      const fix = `Write one of ${known.join(', ')}.`;
      return [error(placeInChart(chart, 'type'), 'invalid-value', message, fix)];
    }
    // A `data` that cannot be read is reported already.
    const isKnown = data !== undefined || records.unread?.has('chart', chart.id);
    if (isKnown || ofSite.includes(type)) return [];
    return [error(at, 'missing-field', '`data` is missing.', 'Add a line `data: ...`.')];
  });
}
