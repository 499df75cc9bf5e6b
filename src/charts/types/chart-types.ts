import type { ChartTypeNames } from '../../model/records/chart.ts';
import * as ofData from './chart-types-of-data.ts';
import * as ofSite from './chart-types-of-site.ts';
import type { ChartType, SiteChartType } from '../contract/chart-type.ts';

// A module object has no prototype, so the type `constructor` is unknown.
/** Types that draw a dataset, by name. */
export const dataChartTypes: Readonly<Record<string, ChartType>> = ofData;

/** Types without a dataset, by name. */
export const siteChartTypes: Readonly<Record<string, SiteChartType>> = ofSite;

/** The possible values of `type` of a chart. */
export const chartTypeNames: ChartTypeNames = {
  ofData: Object.keys(dataChartTypes),
  ofSite: Object.keys(siteChartTypes),
};
