import { pageNames } from '../views/page-types.ts';
import { fileNames } from './files.ts';

/** Names of scripts, fonts and bundles, and those that would read as parts of the content folder. */
const otherNames = ['entity', 'fonts', 'index', 'pagefind', 'pages', 'sw'];

/** First parts of addresses that no page, kind or kind's folder may take, in the order of the alphabet. */
export const reservedNames: ReadonlySet<string> = new Set(
  [...pageNames, ...fileNames, ...otherNames].sort(),
);
