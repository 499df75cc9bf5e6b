import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';
import { referencePages } from './reference-pages.ts';

/** `npm run docs`: updates the generated parts of docs/reference/. */
const stale = (await referencePages()).filter(({ text, fresh }) => text !== fresh);
for (const { file, fresh } of stale) {
  writeFileSync(join(projectDir, file), fresh);
  process.stdout.write(`Wrote ${file}\n`);
}
if (stale.length === 0) process.stdout.write('The reference is up to date.\n');
