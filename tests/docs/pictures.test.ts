import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { mostBytes, pictures } from '../../docs/_generate/picture-list.ts';
import { projectDir } from '../../src/publish/site-options.ts';
import { docPages } from './code-blocks.ts';

const folder = join(projectDir, 'docs/assets');
// Folders hold what the benchmark draws.
const files = globSync('*.*', { cwd: folder }).sort();

test('the pictures of the docs are those that `npm run docs:pictures` takes', () => {
  assert.deepEqual(files, pictures.map(({ name }) => `${name}.webp`).sort());
});

test('they are few and small, since the repository keeps each version', () => {
  assert.ok(files.length <= 6, `${files.length} pictures`);
  for (const file of files) {
    const { size } = statSync(join(folder, file));
    assert.ok(size <= mostBytes, `${file}: ${size} bytes`);
  }
});

test('each of them is on a page', () => {
  const text = docPages.map((page) => readFileSync(join(projectDir, page), 'utf8')).join('\n');
  assert.deepEqual(
    files.filter((file) => !text.includes(`assets/${file}`)),
    [],
  );
});
