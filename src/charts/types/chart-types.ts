import type { ChartTypes } from '../../model/records/chart.ts';
import * as ofData from './chart-types-of-data.ts';
import * as ofSite from './chart-types-of-site.ts';
import type { DataPicture, SitePicture } from '../picture/picture.ts';

// A module as an object has no prototype: a chart of the type `constructor` is of none.
/** Types that draw a dataset, by name. */
export const dataPictures: Readonly<Record<string, DataPicture>> = ofData;

/** Types without a dataset, by name. */
export const sitePictures: Readonly<Record<string, SitePicture>> = ofSite;

/** What `type` of a chart may say. */
export const chartTypes: ChartTypes = {
  ofData: Object.keys(dataPictures),
  ofSite: Object.keys(sitePictures),
};
