import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { assessedStatements } from './assessed-statements.ts';
import { buildQualityView } from './build-quality-view.ts';
import type { QualityView } from './quality-view.ts';

export const qualityPageType = definePageType({
  id: 'quality',
  pages: (input) =>
    input.graph.records.settings.quality
      ? [{ path: sitePath('quality'), makeView: () => qualityView(input) }]
      : [],
  reserves: ['quality'],
  menus: [
    {
      weights: { check: 50 },
      links: ({ hasQuality, labels }) =>
        hasQuality ? [{ title: labels.quality, path: sitePath('quality') }] : [],
    },
  ],
  isInSitemap: () => false,
  frame: ({ path }, { labels }) => ({ title: labels.quality, current: path, isHidden: true }),
});

function qualityView({ graph, problems, site, labels, language }: ViewInput): QualityView {
  return buildQualityView(problems(), assessedStatements(graph, { labels, language }), {
    repository: site.repository,
    labels,
  });
}
