import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';
import { commentsOfItems, commentsOfKeys } from './source-comments.ts';
import type { ReferencePage } from './reference-pages.ts';

const file = 'src/editors/schemas/key-comments.json';
const maps = [
  'siteSettingsSchema',
  'kindsSchema',
  'datasetSchema',
  'chartSchema',
  'frontMatterKeys',
];
const lists = ['sourcedValueKeys', 'relationKeys', 'pictureKeys'];

/** The comments of keys as a file, for programs that show them to authors. */
export function keyCommentsFile(): ReferencePage {
  const comments = Object.fromEntries([
    ...maps.map((name) => [name, Object.fromEntries(commentsOfKeys(name))]),
    ...lists.map((name) => [name, Object.fromEntries(commentsOfItems(name))]),
  ]);
  const text = readFileSync(join(projectDir, file), 'utf8');
  return { file, text, fresh: `${JSON.stringify(comments, null, 2)}\n` };
}
