/*
 * Chart types that draw a dataset, each a `ChartType` under its name in `type`. A new one is a folder and a line here,
 * with a comment for the reference: docs/pages/extending.md.
 */
/** Amounts over time, stacked. */
export { areaChart as area } from './area/area-chart.ts';
/** The values of one series as columns over time; of several series or without dates a ranking; or the change between two dates. */
export { barChart as bar } from './bar/bar-chart.ts';
/** The values of each series at two dates, or its peak and the lowest value after it. */
export { dumbbellChart as dumbbell } from './dumbbell/dumbbell-chart.ts';
/** Series by date, each value as a shade of one colour. */
export { heatmapChart as heatmap } from './heatmap/heatmap-chart.ts';
/** Values over time, a line for each series. */
export { lineChart as line } from './line/line-chart.ts';
/** Two number columns against each other, from the newest row of each entity that has both. */
export { scatterChart as scatter } from './scatter/scatter-chart.ts';
/** The values at two dates, and the line between them. */
export { slopeChart as slope } from './slope/slope-chart.ts';
/** The newest value of each series, or its value without dates, as an area of a rectangle. */
export { treemapChart as treemap } from './treemap/treemap-chart.ts';
