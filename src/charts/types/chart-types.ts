import type { ChartTypeNames } from '../../model/records/chart.ts';
import * as ofData from './chart-types-of-data.ts';
import * as ofSite from './chart-types-of-site.ts';
import type { ChartType, SiteChartType } from '../contract/chart-type.ts';

// A module as an object has no prototype: a chart of the type `constructor` is of none.
/** Types that draw a dataset, by name. */
export const dataChartTypes: Readonly<Record<string, ChartType>> = ofData;

/** Types without a dataset, by name. */
export const siteChartTypes: Readonly<Record<string, SiteChartType>> = ofSite;

/** What `type` of a chart may say. */
export const chartTypeNames: ChartTypeNames = {
  ofData: Object.keys(dataChartTypes),
  ofSite: Object.keys(siteChartTypes),
};
