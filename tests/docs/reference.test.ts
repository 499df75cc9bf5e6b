import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkExamples } from '../../docs/_generate/check-examples.ts';
import { exampleFiles } from '../../docs/_generate/example-files.ts';
import { exportsPage } from '../../docs/_generate/export-excerpts.ts';
import { referencePages } from '../../docs/_generate/reference-pages.ts';
import { projectDir } from '../../src/publish/site-options.ts';

const examples = globSync('docs/pages/reference/*.md', { cwd: projectDir })
  .sort()
  .flatMap((file) => exampleFiles(readFileSync(join(projectDir, file), 'utf8')));

test('the generated parts of the reference are up to date, and the excerpts of exports', async () => {
  const pages = [...(await referencePages()), await exportsPage()];
  const stale = pages.filter(({ text, fresh }) => text !== fresh);
  const files = stale.map(({ file }) => file);
  assert.deepEqual(files, [], `Run \`npm run docs:generate\`. It writes anew: ${files.join(', ')}`);
});

test('the examples of the reference make one site without problems', async () => {
  assert.ok(examples.length > 15, `${examples.length} examples`);
  assert.deepEqual(await checkExamples(examples), []);
});

test('no two examples of the reference have the same file name', () => {
  const files = examples.map(({ file }) => file);
  assert.deepEqual(
    files.filter((file, index) => files.indexOf(file) < index),
    [],
  );
});

test('the text before an example names its file', () => {
  const pages = globSync('docs/pages/reference/**/*.md', { cwd: projectDir });
  assert.ok(pages.length > 10, `${pages.length} pages`);
  for (const page of pages) {
    const text = readFileSync(join(projectDir, page), 'utf8');
    const named = text.match(/^`(\S+)`:\n\n`{3,}\w+ title=\1$/gm) ?? [];
    assert.equal(named.length, exampleFiles(text).length, page);
  }
});
