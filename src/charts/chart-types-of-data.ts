/*
 * Types of chart that draw a dataset, each a `DataPicture` under the name that `type` gives it. A new one is a file
 * and a line here: docs/extending.md.
 */
export { areaChart as area } from './area-chart.ts';
export { barChart as bar } from './bar-chart.ts';
export { dumbbellChart as dumbbell } from './dumbbell-chart.ts';
export { heatmapChart as heatmap } from './heatmap-chart.ts';
export { lineChart as line } from './line-chart.ts';
export { scatterChart as scatter } from './scatter-chart.ts';
export { slopeChart as slope } from './slope-chart.ts';
export { treemapChart as treemap } from './treemap-chart.ts';
