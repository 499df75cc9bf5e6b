import { filePath } from '../../model/addresses/path.ts';
import { bundleNames } from '../../model/offline/bundle-name.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { hasOwnTheme, themeSheet } from './theme-sheet.ts';

/** The file of a site's own style sheet. */
export const themeFile = 'theme.css';

/** The style sheet with the site's own colours and font, if it has any. */
export const themeFiles: FileFamily = {
  offline: bundleNames,
  reserves: ['theme'],
  files: ({ site }) =>
    hasOwnTheme(site) ? [{ path: filePath(themeFile), make: () => themeSheet(site) }] : [],
};
