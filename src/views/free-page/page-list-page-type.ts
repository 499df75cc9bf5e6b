import { hasPageList } from '../../link/site/start-pages.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { Page } from '../../model/records/article.ts';
import { nameOrder } from '../../model/text/locales.ts';
import { buildListFilters, type FilterDefinition } from '../parts/filters/build-list-filters.ts';
import { tagFilter } from '../parts/filters/tag-filter.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import { datedLink } from '../parts/links/page-links.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { folderOf } from './page-folder.ts';
import type { PageGroupView, PageListView } from './page-list-view.ts';

const path = sitePath('pages');

/** The list of free pages, which a site has if its menus do not name them all. */
export const pageListPageType = definePageType({
  id: 'page-list',
  pages: (input) =>
    hasPageList(input.graph.records.pages.length)
      ? [{ path, makeView: () => buildPageListView(input) }]
      : [],
  reserves: ['pages'],
  menus: [
    {
      weights: { header: 65, read: 15, start: 22 },
      links: ({ counts, labels }) =>
        hasPageList(counts.pages) ? [{ title: labels.allPages, path }] : [],
    },
  ],
  frame: ({ groups }, { site, labels: { allPages: title } }) => {
    const listed = groups.flatMap(({ pages }) => pages);
    return { title, jsonLd: buildCollectionJsonLd({ title, path }, listed, site), current: path };
  },
});

function buildPageListView({ graph, labels, language }: ViewInput): PageListView {
  const compare = nameOrder(language);
  const all = graph.records.pages.toSorted((a, b) => compare(a.title, b.title));
  const folder: FilterDefinition<Page> = {
    id: 'folder',
    label: labels.folder,
    valuesOf(page) {
      const found = folderOf(page);
      return found ? [{ value: found.anchor, text: found.name }] : [];
    },
  };
  const { filters, marks } = buildListFilters(all, [tagFilter(labels), folder], language);
  const groups = new Map<string, PageGroupView>();
  for (const [at, page] of all.entries()) {
    const link = datedLink(graph, page);
    if (!link) continue;
    const within = folderOf(page);
    const key = within?.anchor ?? '';
    const group = groups.get(key) ?? { ...(within && { folder: within }), pages: [] };
    group.pages.push({ ...link, marks: marks[at] ?? [] });
    groups.set(key, group);
  }
  const nameOf = (group: PageGroupView): string => group.folder?.name ?? '';
  const sorted = [...groups.values()].sort((a, b) => compare(nameOf(a), nameOf(b)));
  return { path, count: all.length, groups: sorted, filters };
}
