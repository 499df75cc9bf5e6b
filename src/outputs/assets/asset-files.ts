import { filePath } from '../../model/addresses/path.ts';
import { bundleNames } from '../../model/bundle-name.ts';
import type { FileFamily } from '../file-family/file-family.ts';

/** The assets of the content folder. */
export const assetFiles: FileFamily = {
  offline: bundleNames,
  reserves: ['assets'],
  files: ({ graph }) =>
    graph.records.assets.map(({ file, absolutePath, version, text }) => ({
      path: filePath('assets', file.replace(/^assets\//, '')),
      ...(text === undefined
        ? { copyOf: absolutePath, ...(version && { version }) }
        : { make: () => text }),
    })),
};
