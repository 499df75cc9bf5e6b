import { filePath } from '../../model/addresses/path.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { entitiesJson } from './entities-json.ts';
import { followTheMoney } from './follow-the-money/follow-the-money.ts';

/** All entities as data: in our own form, and as FollowTheMoney. */
export const entityFiles: FileFamily = {
  offline: ['folder'],
  files: ({ graph, site }) => [
    { path: filePath('entities.json'), make: () => entitiesJson(graph, site) },
    { path: filePath('entities.ftm.json'), make: () => followTheMoney(graph, site) },
  ],
};
