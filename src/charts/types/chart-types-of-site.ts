/* Chart types that draw the entities of the site, each a `SiteChartType` under its name in `type`. */
/** Entities and their relations. */
export { networkChart as network } from './network/network-chart.ts';
/** Events by date, in lanes of the entities they involve. */
export { timelineChart as timeline } from './timeline/timeline-chart.ts';
