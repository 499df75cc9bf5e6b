import { drawnCharts } from '../../views/chart/drawn-charts.ts';
import type { ChartPageView } from '../../views/chart/chart-page-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import type { FileFamily } from '../file-family/file-family.ts';

/** What a site shows of a chart whose address is pasted there (oembed.com). */
export const oembedFiles: FileFamily = {
  offline: [],
  files: (input) =>
    input.once(drawnCharts).map(({ view }) => ({
      path: view.files.oembed,
      make: () => `${JSON.stringify(oembed(view, input.site))}\n`,
    })),
};

/** Pixels; the frame is as wide as its column, but the standard asks for a number. */
const width = 720;

function oembed({ title, embedCode, embedHeight }: ChartPageView, site: SiteView): object {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.title,
    provider_url: `${site.url}/`,
    html: embedCode,
    width,
    height: embedHeight,
  };
}
