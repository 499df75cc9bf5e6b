import { filePath } from '../../model/addresses/path.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { webManifest } from './web-manifest.ts';

/** The web app manifest, if the site has the offline app. */
export const manifestFiles: FileFamily = {
  offline: ['app'],
  reserves: ['manifest'],
  files({ site, labels }) {
    if (!site.offline.app) return [];
    const make = (): string => `${JSON.stringify(webManifest(site, labels.search))}\n`;
    return [{ path: filePath('manifest.webmanifest'), make }];
  },
};
