import type { Location } from '../../model/problems/problem.ts';
import type { Chart } from '../../model/records/chart.ts';

/** Location of a value in a chart file by its path: `data`, `entities.0`. */
export function placeInChart(chart: Chart, path: string): Location {
  return { ...chart.at, ...chart.keyPositions?.[path] };
}
