import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import { siteCards } from '../page-type/shared-views.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildHomeView } from './build-home-view.ts';
import { buildMasthead } from './build-masthead.ts';
import type { HomeView } from './home-view.ts';
import { buildSiteJsonLd } from './build-site-json-ld.ts';

export const homePageType = definePageType({
  id: 'home',
  pages: (input) => [{ path: sitePath(), makeView: () => homeView(input) }],
  menus: [
    {
      weights: { start: 10 },
      links: ({ labels }) => [{ title: labels.home, path: sitePath() }],
    },
  ],
  frame: ({ path }, { graph, site, ...words }) => ({
    title: site.title,
    description: site.description,
    jsonLd: buildSiteJsonLd(site),
    current: path,
    masthead: buildMasthead(graph, words),
  }),
});

function homeView(input: ViewInput): HomeView {
  const { graph, labels, language, charts } = input;
  const { drawSpark, drawStrip, drawFeatured: drawCharts } = charts;
  return buildHomeView(graph, {
    labels,
    language,
    drawSpark,
    drawCharts,
    drawStrip,
    cardsOf: input.once(siteCards),
  });
}
