import { filePath, sitePath, type SitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import { buildListFilters, type FilterDefinition } from '../parts/filters/build-list-filters.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import { buildDatasetViews } from './dataset-page-type.ts';
import type { DatasetView } from './dataset-view.ts';
import { linkIfAny } from '../site/menu.ts';

/** The page that lists the datasets. */
export interface DatasetListView {
  path: SitePath;
  datasets: DatasetView[];
  /** The licence of all of them, if it is one. */
  sharedLicense?: string;
  /** The descriptor of all; absent without datasets. */
  packagePath?: SitePath;
  filters: ListFilter[];
  /** The marks of each dataset in the filters. */
  marks: number[][];
}

export const datasetListPageType = definePageType({
  id: 'dataset-list',
  pages: (input) => [{ path: sitePath('data'), makeView: () => buildDatasetListView(input) }],
  reserves: ['data'],
  menus: [
    {
      weights: { header: 50, reuse: 20, start: 35 },
      links: linkIfAny('datasets', 'data', sitePath('data')),
    },
  ],
  isInSitemap: ({ graph }) => graph.records.datasets.length > 0,
  frame: ({ path, datasets, packagePath }, { site, labels: { data: title } }) => ({
    title,
    jsonLd: buildCollectionJsonLd({ title, path }, datasets, site),
    alternates: packagePath ? [{ type: 'application/json', path: packagePath }] : [],
    current: path,
  }),
});

function buildDatasetListView(input: ViewInput): DatasetListView {
  const datasets = input.once(buildDatasetViews);
  const license: FilterDefinition<DatasetView> = {
    id: 'license',
    label: input.labels.licenseHeading,
    valuesOf: ({ license: text }) => (text ? [{ value: text, text }] : []),
  };
  const found = buildListFilters(datasets, [license], input.language);
  const packagePath = datasets.length > 0 && filePath('data', 'datapackage.json');
  const [shared, ...others] = new Set(datasets.map((each) => each.license));
  return {
    path: sitePath('data'),
    datasets,
    ...(shared && others.length === 0 && { sharedLicense: shared }),
    ...(packagePath && { packagePath }),
    ...found,
  };
}
