import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import { buildQualityView } from './build-quality-view.ts';

export const qualityPageType = definePageType({
  id: 'quality',
  views: ({ graph, problems, site }) =>
    graph.records.settings.quality ? [buildQualityView(problems, site)] : [],
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
