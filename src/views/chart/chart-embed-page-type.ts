import type { SitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { chartViews } from './chart-page-type.ts';
import type { ChartPageView } from './chart-page-view.ts';

/** A chart alone, for the frame of another site. */
export interface ChartEmbedView {
  path: SitePath;
  chart: ChartPageView;
}

export const chartEmbedPageType = definePageType({
  id: 'chart-embed',
  views: chartEmbedViews,
  isInSitemap: () => false,
  frame: ({ chart: { title, description } }, { site }) => ({
    title,
    description: description ?? `${title}. ${site.title}`,
    isHidden: true,
  }),
});

function chartEmbedViews(input: ViewInput): ChartEmbedView[] {
  return input.once(chartViews).map((chart) => ({ path: chart.files.embed, chart }));
}
