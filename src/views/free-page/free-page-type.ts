import { targetKey, type TargetKey } from '../../link/target.ts';
import { definePageType } from '../page-type/page-type.ts';
import { searchableProse } from '../page-type/searchable-prose.ts';
import { siteCards } from '../page-type/shared-views.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildFreePageView } from './build-free-page-view.ts';
import type { FreePageView } from './free-page-view.ts';

/** Free pages: the files of `pages/`. */
export const freePageType = definePageType({
  id: 'page',
  views: buildFreePageViews,
  viewsOf: buildFreePageViews,
  menus: [
    // A site without entities has room for free pages in the header.
    {
      weights: { header: 70 },
      links: ({ counts, pages }) => (counts.entities === 0 ? [...pages] : []),
    },
    { weights: { check: 10 }, links: ({ pages }) => pages.slice(0, 8) },
    { weights: { start: 40 }, links: ({ pages }) => pages.slice(0, 6) },
  ],
  isInSitemap: () => true,
  lastModified: ({ updated }) => updated,
  frame: (view, { labels, language }) => ({
    title: view.title,
    description: view.summary,
    lang: view.lang,
    image: view.image,
    imageAlt: view.picture?.alt,
    current: view.path,
    search: searchableProse(view, labels.page, language),
  }),
});

/**
 * The view of each free page.
 * @param only Only those of these texts.
 */
export function buildFreePageViews(
  input: ViewInput,
  only?: ReadonlySet<TargetKey>,
): FreePageView[] {
  const cardsOf = input.once(siteCards);
  return input.graph.records.pages
    .filter((page) => !only || only.has(targetKey(page)))
    .map((page) => buildFreePageView(input.graph, page, cardsOf));
}
