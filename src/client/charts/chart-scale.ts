import type { ChartSeries } from './chart-series.ts';

/** The series as their drawing has them: where its scale is not the table's, it brings its own values. */
export function onScaleOf(svg: SVGSVGElement, series: readonly ChartSeries[]): ChartSeries[] {
  const { unit, values } = svg.closest<HTMLElement>('.scale')?.dataset ?? {};
  if (values === undefined) return [...series];
  const ofSeries = new Map<string, string[]>(Object.entries(JSON.parse(values)));
  return series.map((each) => ({
    ...each,
    unit: unit ?? '',
    points: each.points.map((point, place) => ({
      ...point,
      value: ofSeries.get(each.id)?.[place] ?? point.value,
    })),
  }));
}
