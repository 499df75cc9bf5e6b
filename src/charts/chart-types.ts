import type { ChartType } from '../model/chart.ts';
import type { ChartKind } from './chart-kind.ts';
import { lineChart } from './line-chart.ts';

/** The types that can be drawn; any other is shown as its table. A new one is a file like line-chart.ts and a line here. */
export const chartKinds: Readonly<Partial<Record<ChartType, ChartKind>>> = {
  line: lineChart,
};
