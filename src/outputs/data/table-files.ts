import { join } from 'node:path';
import { filePath } from '../../model/addresses/path.ts';
import { bundleNames } from '../../model/bundle-name.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { dataPackage } from './data-package.ts';

/** The CSV files of the datasets as their authors wrote them, and their common descriptor. */
export const tableFiles: FileFamily = {
  offline: bundleNames,
  menus: [
    {
      weights: { reuse: 30 },
      links: ({ counts, labels }) =>
        counts.datasets > 0
          ? [{ title: labels.dataPackage, path: filePath('data', 'datapackage.json') }]
          : [],
    },
  ],
  files({ graph, site, contentDir }) {
    const { datasets } = graph.records;
    if (datasets.length === 0) return [];
    const tables = datasets.map(({ id, file, version }) => ({
      path: filePath('data', `${id}.csv`),
      copyOf: join(contentDir, file),
      ...(version && { version }),
    }));
    const descriptor = (): string => `${JSON.stringify(dataPackage(graph, site), null, 2)}\n`;
    return [...tables, { path: filePath('data', 'datapackage.json'), make: descriptor }];
  },
};
