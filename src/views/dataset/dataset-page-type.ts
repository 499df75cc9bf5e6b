import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildDatasetView } from './build-dataset-view.ts';
import { buildDatasetJsonLd } from './build-dataset-json-ld.ts';
import type { DatasetView } from './dataset-view.ts';

export const datasetPageType = definePageType({
  id: 'dataset',
  pages: (input) => pagesOfViews(input.once(buildDatasetViews)),
  frame: (view, { site }) => ({
    title: view.title,
    description: view.description ?? `${view.title}. ${site.title}`,
    jsonLd: buildDatasetJsonLd(view, site),
    alternates: [{ type: 'text/csv', path: view.file }],
    current: sitePath('data'),
  }),
});

/** The page of each dataset. */
export function buildDatasetViews({ graph, labels, address }: ViewInput): DatasetView[] {
  return graph.records.datasets.map((dataset) =>
    buildDatasetView(graph, dataset, { labels, ...address }),
  );
}
