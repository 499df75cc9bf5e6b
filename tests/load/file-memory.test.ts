import assert from 'node:assert/strict';
import test from 'node:test';
import type { ContentFile } from '../../src/load/folder/content-files.ts';
import { createFileMemory } from '../../src/load/folder/file-memory.ts';
import { warning } from '../../src/model/problems/problem.ts';

const file = (state?: string): ContentFile => ({
  file: 'articles/a.md',
  absolutePath: '/content/articles/a.md',
  role: 'article',
  stem: 'a',
  bytes: 1,
  ...(state !== undefined && { state }),
});

test('a file is remembered until it, or what else its record depends on, changes', () => {
  const memory = createFileMemory();
  const read = { problems: [] };
  assert.equal(memory.find(file('1'), 'kinds'), undefined);
  memory.keep(file('1'), 'kinds', read);
  assert.equal(memory.find(file('1'), 'kinds'), read);
  assert.equal(memory.find(file('2'), 'kinds'), undefined);
  assert.equal(memory.find(file('1'), 'other kinds'), undefined);
});

test('a file with problems, or that may have changed unseen, is read again', () => {
  const memory = createFileMemory();
  const at = { file: 'articles/a.md', line: 1, column: 1 };
  const problems = [warning(at, 'unknown-field', 'What is this?', 'Remove it.')];
  memory.keep(file('1'), '', { problems: [] });
  memory.keep(file('1'), '', { problems });
  assert.equal(memory.find(file('1'), ''), undefined);
  memory.keep(file(), '', { problems: [] });
  assert.equal(memory.find(file(), ''), undefined);
});
