import { pageNames } from '../views/page-types.ts';
import { fileNames } from './files.ts';

/** Names of scripts, fonts and bundles, and names that look like parts of the content folder. */
const otherNames = ['entity', 'fonts', 'index', 'pagefind', 'pages', 'sw'];

/** Top-level names that no page, kind or folder of a kind may take, in alphabetical order. */
export const reservedNames: ReadonlySet<string> = new Set(
  [...pageNames, ...fileNames, ...otherNames].sort(),
);
