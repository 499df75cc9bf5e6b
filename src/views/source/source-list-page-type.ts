import { filePath, sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import { linkIfAny } from '../site/menu.ts';
import { sourceListPages } from './build-source-list-views.ts';

export const sourceListPageType = definePageType({
  id: 'source-list',
  pages: sourceListPages,
  reserves: ['sources'],
  menus: [
    {
      weights: { header: 60, check: 30, start: 37 },
      links: linkIfAny('sources', 'sources', sitePath('sources')),
    },
  ],
  frame: ({ path, title, sources }, { site }) => {
    const items = sources.map((view) => ({ title: view.source.title, path: view.path }));
    const jsonLd = buildCollectionJsonLd({ title, path }, items, site);
    const alternates = [
      { type: 'application/vnd.citationstyles.csl+json', path: filePath('sources.json') },
      { type: 'application/x-bibtex', path: filePath('sources.bib') },
    ];
    return { title, jsonLd, alternates, current: sitePath('sources') };
  },
});
