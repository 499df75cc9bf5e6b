import { sitePath, type SitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';

/** The page that saves the site on a device, or the one shown when a page is not saved. */
export interface OfflineView {
  path: SitePath;
  title: string;
  help: string;
  isMissing: boolean;
}

export const offlinePageType = definePageType({
  id: 'offline',
  pages: (input) => pagesOfViews(buildOfflineViews(input)),
  reserves: ['offline'],
  menus: [
    {
      weights: { reuse: 80 },
      links: ({ hasApp, labels }) =>
        hasApp ? [{ title: labels.offline, path: sitePath('offline') }] : [],
    },
  ],
  isInSitemap: () => false,
  offline: ['app'],
  frame: ({ title, help }) => ({ title, description: help, isHidden: true }),
});

function buildOfflineViews({ site, labels }: ViewInput): OfflineView[] {
  if (!site.offline.app) return [];
  return [
    {
      path: sitePath('offline'),
      title: labels.offline,
      help: labels.offlineLead,
      isMissing: false,
    },
    {
      path: sitePath('offline', 'missing'),
      title: labels.offlineMissing,
      help: labels.offlineMissingHelp,
      isMissing: true,
    },
  ];
}
