import { filePath } from '../../model/addresses/path.ts';
import { bundleNames } from '../../model/bundle-name.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { hasOwnTheme, themeSheet } from './theme-sheet.ts';

/** The style sheet with the site's own colours and font, if it has any. */
export const themeFiles: FileFamily = {
  offline: bundleNames,
  reserves: ['theme'],
  files: ({ site }) =>
    hasOwnTheme(site) ? [{ path: filePath('theme.css'), make: () => themeSheet(site) }] : [],
};
