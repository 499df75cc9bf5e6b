/* Types of chart that draw what the entities of the site say, each a `SitePicture` under the name that `type` gives it. */
export { networkChart as network } from './network-chart.ts';
export { timelineChart as timeline } from './timeline-chart.ts';
