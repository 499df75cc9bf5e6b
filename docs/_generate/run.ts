import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';
import { countArticles, flagshipPage } from './article-table.ts';
import { exportsPage } from './export-excerpts.ts';
import { referencePages } from './reference-pages.ts';

/** `npm run docs:generate`: updates the generated parts of docs/pages/. */
const pages = [
  ...(await referencePages()),
  await exportsPage(),
  flagshipPage(await countArticles()),
];
const stale = pages.filter(({ text, fresh }) => text !== fresh);
for (const { file, fresh } of stale) {
  writeFileSync(join(projectDir, file), fresh);
  process.stdout.write(`Wrote ${file}\n`);
}
if (stale.length === 0) process.stdout.write('The generated parts of the docs are up to date.\n');
