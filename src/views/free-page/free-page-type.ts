import { hasPageList } from '../../link/site/start-pages.ts';
import type { MenuInput } from '../site/menu.ts';
import { definePageType, pageOfText, type PlannedPage } from '../page-type/page-type.ts';
import { searchableProse } from '../page-type/searchable-prose.ts';
import { sharedImage } from '../parts/prose/page-image.ts';
import { siteCards } from '../page-type/shared-views.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildFreePageJsonLd } from './build-free-page-json-ld.ts';
import { buildFreePageView } from './build-free-page-view.ts';
import type { FreePageView } from './free-page-view.ts';

/** Free pages: the files of `pages/`. */
export const freePageType = definePageType({
  id: 'page',
  pages: freePages,
  hasTexts: true,
  menus: [
    // A site without entities has room for free pages in the header.
    {
      weights: { header: 70 },
      links: ({ counts, pages }) => (counts.entities === 0 ? [...pages] : []),
    },
    { weights: { read: 16 }, links: (input) => (isOfNotes(input) ? [...input.pages] : []) },
    { weights: { check: 10 }, links: (input) => (isOfNotes(input) ? [] : [...input.pages]) },
    { weights: { start: 40 }, links: ({ pages }) => pages.slice(0, 6) },
  ],
  frame: (view, { labels, language, site }) => ({
    title: view.title,
    description: view.summary,
    lang: view.lang,
    jsonLd: buildFreePageJsonLd(view, site),
    ...sharedImage(view),
    current: view.path,
    hasText: view.bodyHtml.trim() !== '',
    search: searchableProse(view, labels.page, language),
  }),
});

/** Whether free pages are what there is to read, as in a vault of notes, and not pages such as "about". */
function isOfNotes({ counts }: MenuInput): boolean {
  return counts.entities === 0 && counts.articles === 0 && hasPageList(counts.pages);
}

/** The page of each file in `pages/`. */
function freePages(input: ViewInput): PlannedPage<FreePageView>[] {
  const { graph } = input;
  return graph.records.pages.map((page) =>
    pageOfText(page, () => buildFreePageView(graph, page, input.once(siteCards))),
  );
}
