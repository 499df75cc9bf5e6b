import type { ChartSeries } from './chart-series.ts';

/** The series as drawn. A drawing whose scale differs from the table's carries its own values. */
export function rescaleSeries(svg: SVGSVGElement, series: readonly ChartSeries[]): ChartSeries[] {
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
