import { definePageType, type PlannedPage } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { PageLink } from '../parts/links/page-link.ts';
import { rowOptions } from './build-entity-rows.ts';
import { buildKindListView } from './build-kind-list-view.ts';
import { buildFirstListView } from './build-split-list-views.ts';
import type { KindListView } from './kind-list-view.ts';
import { splitKinds } from './split-kinds.ts';

export const kindListPageType = definePageType({
  id: 'kind-list',
  pages: kindListPages,
  menus: [
    { weights: { header: 30 }, links: ({ largestKinds }) => largestKinds.map(linkToKind) },
    { weights: { read: 20, start: 30 }, links: ({ kinds }) => kinds.map(linkToKind) },
  ],
  frame: ({ path, kind, rows }, { site }) => ({
    title: kind.plural,
    jsonLd: buildCollectionJsonLd({ title: kind.plural, path }, rows, site),
    current: path,
  }),
});

/** The list of each kind with entities; its first page, if letters or years have their own. */
function kindListPages(input: ViewInput): PlannedPage<KindListView>[] {
  const { graph, site } = input;
  const options = rowOptions(input);
  const large = new Map(input.once(splitKinds).map((split) => [split.kind.id, split]));
  return site.kinds.flatMap((view) => {
    const kind = graph.kinds.get(view.id);
    if (!kind) return [];
    const split = large.get(kind.id);
    const makeView = (): KindListView =>
      split
        ? buildFirstListView(graph, split, options)
        : buildKindListView(graph, kind, view, options);
    return [{ path: view.path, makeView }];
  });
}

function linkToKind({ id, plural, path }: KindView): PageLink {
  return { title: plural, path, kind: id };
}
