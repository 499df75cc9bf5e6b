import { filePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';

/** What a host answers with for an address that the site does not have. */
export const notFoundPageType = definePageType({
  id: 'not-found',
  views: () => [{ path: filePath('404.html') }],
  isInSitemap: () => false,
  offline: ['app'],
  frame: (_view, { labels }) => ({
    title: labels.notFound,
    description: labels.notFoundHelp,
    isHidden: true,
  }),
});
