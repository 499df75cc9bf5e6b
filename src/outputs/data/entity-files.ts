import { filePath } from '../../model/addresses/path.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { entitiesJson } from './entities-json.ts';
import { followTheMoney } from './follow-the-money/follow-the-money.ts';

/** All entities as data, in our own format and as FollowTheMoney. */
export const entityFiles: FileFamily = {
  offline: ['folder'],
  reserves: ['entities'],
  menus: [
    {
      weights: { reuse: 50 },
      links: ({ counts, labels }) =>
        counts.entities > 0
          ? [
              { title: labels.entitiesFile, path: filePath('entities.json') },
              { title: labels.followTheMoneyFile, path: filePath('entities.ftm.json') },
            ]
          : [],
    },
    {
      weights: { models: 10 },
      links: ({ labels }) => [{ title: labels.entitiesFile, path: filePath('entities.json') }],
    },
  ],
  files: ({ graph, site, labels }) => [
    { path: filePath('entities.json'), make: () => entitiesJson(graph, site) },
    { path: filePath('entities.ftm.json'), make: () => followTheMoney(graph, site, labels) },
  ],
};
