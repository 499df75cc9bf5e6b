import { filePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';

/** The page that a host serves for an unknown address. */
export const notFoundPageType = definePageType({
  id: 'not-found',
  pages: () => pagesOfViews([{ path: filePath('404.html') }]),
  reserves: ['404'],
  isInSitemap: () => false,
  offline: ['app'],
  frame: (_view, { labels }) => ({
    title: labels.notFound,
    description: labels.notFoundHelp,
    isHidden: true,
  }),
});
