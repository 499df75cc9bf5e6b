import { sitePath, type SitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import { buildChartPageViews } from './chart-page-type.ts';
import type { ChartPageView } from './chart-page-view.ts';
import { linkIfAny } from '../site/menu.ts';

/** The page that lists the charts. */
export interface ChartListView {
  path: SitePath;
  charts: ChartPageView[];
}

export const chartListPageType = definePageType({
  id: 'chart-list',
  pages: (input) => [{ path: sitePath('charts'), makeView: () => buildChartListView(input) }],
  reserves: ['charts'],
  menus: [
    {
      weights: { header: 40, reuse: 10, start: 33 },
      links: linkIfAny('charts', 'charts', sitePath('charts')),
    },
  ],
  isInSitemap: (input) => input.once(buildChartPageViews).length > 0,
  frame: ({ path, charts }, { site, labels: { charts: title } }) => ({
    title,
    jsonLd: buildCollectionJsonLd({ title, path }, charts, site),
    current: path,
  }),
});

function buildChartListView(input: ViewInput): ChartListView {
  return { path: sitePath('charts'), charts: input.once(buildChartPageViews) };
}
