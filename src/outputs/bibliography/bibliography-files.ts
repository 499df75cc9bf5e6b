import { filePath } from '../../model/addresses/path.ts';
import { linkIfAny } from '../../views/site/menu.ts';
import { bundleNames } from '../../model/offline/bundle-name.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { bibtex } from './bibliography-bibtex.ts';
import { cslJson } from './bibliography-csl.ts';

/** The bibliography, for citation managers. */
export const bibliographyFiles: FileFamily = {
  offline: bundleNames,
  menus: [
    {
      weights: { models: 27 },
      links: linkIfAny('sources', 'sources', filePath('sources.json')),
    },
  ],
  files({ graph: { records }, site }) {
    const { sources } = records;
    if (sources.length === 0) return [];
    return [
      { path: filePath('sources.json'), make: () => cslJson(sources) },
      { path: filePath('sources.bib'), make: () => bibtex(sources, site) },
    ];
  },
};
