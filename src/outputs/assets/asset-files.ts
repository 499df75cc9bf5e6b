import { assetPath } from '../../model/addresses/asset-path.ts';
import { bundleNames } from '../../model/offline/bundle-name.ts';
import type { FileFamily } from '../file-family/file-family.ts';

/** The assets of the content folder. */
export const assetFiles: FileFamily = {
  offline: bundleNames,
  isMadeEachTime: true,
  reserves: ['assets'],
  files: ({ graph }) =>
    graph.records.assets.map(({ file, absolutePath, text }) => {
      const path = assetPath(file);
      if (text !== undefined) return { path, make: () => text };
      const version = graph.records.versions?.get(file);
      return { path, copyOf: absolutePath, ...(version && { version }) };
    }),
};
