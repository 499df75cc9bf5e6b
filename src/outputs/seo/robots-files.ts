import { filePath } from '../../model/addresses/path.ts';
import type { FileFamily } from '../file-family/file-family.ts';

/** What crawlers may read, and where they find the sitemap. */
export const robotsFiles: FileFamily = {
  offline: [],
  files: ({ address: { url } }) => [
    {
      path: filePath('robots.txt'),
      make: () => `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap-index.xml\n`,
    },
  ],
};
