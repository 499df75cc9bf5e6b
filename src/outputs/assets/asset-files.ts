import { assetPath } from '../../model/addresses/asset-path.ts';
import { bundleNames } from '../../model/offline/bundle-name.ts';
import type { FileFamily } from '../file-family/file-family.ts';

/** The assets of the content folder. */
export const assetFiles: FileFamily = {
  offline: bundleNames,
  isMadeEachTime: true,
  reserves: ['assets'],
  files: ({ graph }) =>
    graph.records.assets.map(({ file, absolutePath, version, text }) => ({
      path: assetPath(file),
      ...(text === undefined
        ? { copyOf: absolutePath, ...(version && { version }) }
        : { make: () => text }),
    })),
};
