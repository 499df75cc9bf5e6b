import { writtenPath, type SitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';

/** The page at an old address, which leads to the new one. */
export interface RedirectView {
  path: SitePath;
  to: SitePath;
}

export const redirectPageType = definePageType({
  id: 'redirect',
  views: buildRedirectViews,
  isInSitemap: () => false,
  frame: (_view, { labels }) => ({ title: labels.redirect, isHidden: true }),
});

function buildRedirectViews({ graph }: ViewInput): RedirectView[] {
  const { articles, pages, entities } = graph.records;
  return [...articles, ...pages, ...entities].flatMap(({ redirects, path }) =>
    redirects.map((from) => ({ path: writtenPath(`${from.replace(/\/$/, '')}/`), to: path })),
  );
}
