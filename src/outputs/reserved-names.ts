import { pageNames } from '../views/page-types.ts';
import { builtNames } from './built-names.ts';
import { fileNames } from './files.ts';

/** Names that look like parts of the content folder. */
const contentNames = ['entity', 'index', 'pages'];

/** Top-level names that no page, kind or folder of a kind may take, in alphabetical order. */
export const reservedNames: ReadonlySet<string> = new Set(
  [...pageNames, ...fileNames, ...contentNames, ...builtNames().map(stemOf)].sort(),
);

function stemOf(file: string): string {
  return file.replace(/(?<=.)\.[^.]*$/, '');
}
