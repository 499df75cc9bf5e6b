/* Types of chart that draw what the entities of the site say, each a `SiteChartType` under the name that `type` gives it. */
/** Who stands in what relation to whom. */
export { networkChart as network } from './network/network-chart.ts';
/** Events, by those they involve. */
export { timelineChart as timeline } from './timeline/timeline-chart.ts';
