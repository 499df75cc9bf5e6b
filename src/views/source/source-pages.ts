import { addToList } from '../../model/add-to-list.ts';
import { once } from '../../model/lazy/once.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { sourcePath } from '../../model/sources/source-path.ts';
import { buildChartPageViews } from '../chart/chart-page-type.ts';
import type { PlannedPage } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import type { PageLink } from '../parts/links/page-link.ts';
import { buildSourceView } from './build-source-view.ts';
import { collectSourceUses, noUses } from './source-uses.ts';
import type { SourceView } from './source-view.ts';

/** The page of each source, in the order of the bibliography. Each view is made once, since the list shows it, too. */
export function sourcePages(input: ViewInput): PlannedPage<SourceView>[] {
  const { graph } = input;
  const uses = once(() => collectSourceUses(graph));
  return [...graph.sources].map(([key, source]) => ({
    path: sourcePath(key),
    makeView: once(() => {
      const charts = input.once(chartsBySource).get(key) ?? [];
      const usesOfSource = uses().get(key) ?? noUses();
      return buildSourceView(graph, source, { ...usesOfSource, charts }, input);
    }),
  }));
}

function chartsBySource(input: ViewInput): Map<SourceKey, PageLink[]> {
  const found = new Map<SourceKey, PageLink[]>();
  for (const { title, path, references } of input.once(buildChartPageViews)) {
    for (const { source } of references) addToList(found, source.key, { title, path });
  }
  return found;
}
