import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildChartJsonLd } from './build-chart-json-ld.ts';
import type { ChartPageView } from './chart-page-view.ts';
import { drawnCharts } from './drawn-charts.ts';

export const chartPageType = definePageType({
  id: 'chart',
  pages: (input) => pagesOfViews(input.once(buildChartPageViews)),
  frame: (view, { site, labels }) => {
    const { title, subtitle, description, files } = view;
    return {
      title,
      description: description ?? `${title}. ${site.title}`,
      image: files.png,
      jsonLd: buildChartJsonLd(view, site),
      alternates: [
        { type: 'text/csv', path: files.csv },
        { type: 'application/json+oembed', path: files.oembed, isAbsolute: true },
      ],
      current: sitePath('charts'),
      search: {
        title,
        section: 'charts',
        typeLabel: labels.chart,
        summary: subtitle ?? description,
      },
    };
  },
});

/** The page of each chart of `charts/`. */
export function buildChartPageViews(input: ViewInput): ChartPageView[] {
  return input.once(drawnCharts).map(({ view }) => view);
}
