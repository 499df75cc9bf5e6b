import { join } from 'node:path';
import { filePath } from '../../model/addresses/path.ts';
import { bundleNames } from '../../model/offline/bundle-name.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import type { FamilyFile } from '../file-family/output-file.ts';
import { tableCsv } from './chart-csv.ts';
import { dataPackage } from './data-package.ts';
import { linkIfAny } from '../../views/site/menu.ts';

/**
 * The CSV files of the datasets, and their common descriptor. A file with semicolons, decimal commas, words in other letters or
 * lines that end in CR alone, which other programs misread, is written anew; all others are as their authors wrote them.
 */
export const tableFiles: FileFamily = {
  offline: bundleNames,
  isMadeEachTime: true,
  menus: [
    {
      weights: { reuse: 30, models: 25 },
      links: linkIfAny('datasets', 'dataPackage', filePath('data', 'datapackage.json')),
    },
  ],
  files({ graph, site, contentDir }) {
    const { datasets, versions } = graph.records;
    if (datasets.length === 0) return [];
    const tables = datasets.map(({ id, file, table, isPlainCsv }): FamilyFile => {
      const path = filePath('data', `${id}.csv`);
      if (!isPlainCsv) return { path, make: () => tableCsv(table.plain()) };
      const version = versions?.get(file);
      return { path, copyOf: join(contentDir, file), ...(version && { version }) };
    });
    const descriptor = (): string => `${JSON.stringify(dataPackage(graph, site), null, 2)}\n`;
    return [...tables, { path: filePath('data', 'datapackage.json'), make: descriptor }];
  },
};
