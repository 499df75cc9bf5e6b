import { filePath } from '../../model/addresses/path.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { sitemapIndex, sitemapPart, sitemapParts } from './sitemap.ts';

/** The sitemap: its index and its parts. */
export const sitemapFiles: FileFamily = {
  offline: [],
  reserves: ['sitemap', 'sitemap-index'],
  files({ pages, address: { url } }) {
    const listed = pages.all.filter(({ isInSitemap }) => isInSitemap);
    const parts = sitemapParts(listed).map((part, at) => ({
      path: filePath(`sitemap-${at}.xml`),
      make: () => sitemapPart(part, url),
    }));
    const index = (): string => sitemapIndex(parts.map(({ path }) => url + path));
    return [...parts, { path: filePath('sitemap-index.xml'), make: index }];
  },
};
