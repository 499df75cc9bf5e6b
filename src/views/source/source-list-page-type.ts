import { sitePath, type SitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import { sourcePages } from './source-pages.ts';
import { buildListFilters } from '../parts/filters/build-list-filters.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import { sourceFilters } from './source-filters.ts';
import type { SourceView } from './source-view.ts';
import { linkIfAny } from '../site/menu.ts';

/** The page that lists the sources. */
export interface SourceListView {
  path: SitePath;
  sources: SourceView[];
  filters: ListFilter[];
  /** The marks of each source in the filters. */
  marks: number[][];
}

export const sourceListPageType = definePageType({
  id: 'source-list',
  pages: (input) =>
    input.graph.sources.size > 0
      ? [{ path: sitePath('sources'), makeView: () => buildSourceListView(input) }]
      : [],
  reserves: ['sources'],
  menus: [
    {
      weights: { header: 60, check: 30, start: 37 },
      links: linkIfAny('sources', 'sources', sitePath('sources')),
    },
  ],
  isInSitemap: () => true,
  frame: ({ path, sources }, { site, labels: { sources: title } }) => {
    const items = sources.map((view) => ({ title: view.source.title, path: view.path }));
    return { title, jsonLd: buildCollectionJsonLd({ title, path }, items, site), current: path };
  },
});

function buildSourceListView(input: ViewInput): SourceListView {
  const sources = input.once(sourcePages).map(({ makeView }) => makeView());
  const found = buildListFilters(sources, sourceFilters(input.labels), input.language);
  return { path: sitePath('sources'), sources, ...found };
}
