import type { SitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildChartJsonLd } from './build-chart-json-ld.ts';
import { buildChartPageViews } from './chart-page-type.ts';
import type { ChartPageView } from './chart-page-view.ts';

/** The page with only a chart, for a frame on another site. */
export interface ChartEmbedView {
  path: SitePath;
  chart: ChartPageView;
}

export const chartEmbedPageType = definePageType({
  id: 'chart-embed',
  pages: (input) => pagesOfViews(buildChartEmbedViews(input)),
  isInSitemap: () => false,
  frame: ({ chart }, { site }) => ({
    title: chart.title,
    description: chart.description ?? `${chart.title}. ${site.title}`,
    image: chart.files.png,
    jsonLd: buildChartJsonLd(chart, site),
    isHidden: true,
  }),
});

function buildChartEmbedViews(input: ViewInput): ChartEmbedView[] {
  return input.once(buildChartPageViews).map((chart) => ({ path: chart.files.embed, chart }));
}
