import { filePath } from '../../model/addresses/path.ts';
import { bundleNames } from '../../model/bundle-name.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { themeSheet } from './theme-sheet.ts';

/** The colours and the font of the site's author. */
export const themeFiles: FileFamily = {
  offline: bundleNames,
  files: ({ site }) => [{ path: filePath('theme.css'), make: () => themeSheet(site) }],
};
