import { filePath } from '../../model/addresses/path.ts';
import type { FileFamily } from '../file-family/file-family.ts';

/** `robots.txt`, which names the sitemap. */
export const robotsFiles: FileFamily = {
  offline: [],
  reserves: ['robots'],
  files: ({ address: { url } }) => [
    {
      path: filePath('robots.txt'),
      make: () => `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap-index.xml\n`,
    },
  ],
};
