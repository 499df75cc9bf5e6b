import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { datasetViews } from './build-dataset-view.ts';
import { datasetJsonLd } from './dataset-json-ld.ts';
import type { DatasetView } from './dataset-view.ts';

export const datasetPageType = definePageType({
  id: 'dataset',
  views: siteDatasets,
  isInSitemap: () => true,
  frame: (view, { site }) => ({
    title: view.title,
    description: view.description ?? `${view.title}. ${site.title}`,
    jsonLd: datasetJsonLd(view, site),
    current: sitePath('data'),
  }),
});

/** The page of each dataset. */
export function siteDatasets({ graph, labels, address }: ViewInput): DatasetView[] {
  return datasetViews(graph, { labels, ...address });
}
