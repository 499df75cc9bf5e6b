import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { projectDir } from '../../src/publish/site-options.ts';
import { today } from '../../src/publish/today.ts';

const contentDir = join(projectDir, 'docs');
const { problems, compiled } = await compile({ contentDir, today: today() });

test('`check --strict` finds nothing in the documentation', () => {
  assert.deepEqual(problems, []);
});

test('each page of the documentation has an address of its own', () => {
  const files = globSync('pages/**/*.md', { cwd: contentDir });
  assert.ok(files.length > 90, `${files.length} files`);
  assert.equal(compiled?.().pages.ofType('page').length, files.length);
});
