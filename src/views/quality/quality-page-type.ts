import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import { assessedStatements } from './assessed-statements.ts';
import { buildQualityView } from './build-quality-view.ts';

export const qualityPageType = definePageType({
  id: 'quality',
  views: ({ graph, problems, site, labels, language }) =>
    graph.records.settings.quality
      ? [buildQualityView(problems, assessedStatements(graph, { labels, language }), site)]
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
