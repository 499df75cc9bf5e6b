import { prepareChart, type FigureInput, type PreparedChart } from './figure/chart-figure.ts';
import { chartTypeNames } from './types/chart-types.ts';
import type { Dataset } from '../model/data/dataset.ts';
import type { Chart } from '../model/records/chart.ts';

/** The inputs of the charts of a site, and the prepared charts so far. */
export interface PreparedCharts {
  /** The input of a chart; `undefined` if its dataset does not exist. Some types need none. */
  inputOf(chart: Chart): FigureInput | undefined;
  /** Prepares a chart once, for the front page, its own page and its files; `undefined` if there is nothing to show. */
  of(input: FigureInput): PreparedChart | undefined;
  /**
   * The chart, if it is prepared already. Charts of entities' pages are not kept: there are many, and each is shown
   * once.
   */
  known(chart: Chart): PreparedChart | undefined;
}

/** @param shared The input that all charts of the site share. */
export function createPreparedCharts(
  shared: Omit<FigureInput, 'chart' | 'dataset'>,
  datasets: ReadonlyMap<string, Dataset>,
): PreparedCharts {
  const prepared = new WeakMap<Chart, PreparedChart | undefined>();
  return {
    inputOf(chart) {
      const dataset = chart.data === undefined ? undefined : datasets.get(chart.data);
      if (dataset) return { ...shared, chart, dataset };
      return chartTypeNames.ofSite.includes(chart.type) ? { ...shared, chart } : undefined;
    },
    of(input) {
      const { chart } = input;
      if (!prepared.has(chart)) prepared.set(chart, prepareChart(input));
      return prepared.get(chart);
    },
    known: (chart) => prepared.get(chart),
  };
}
