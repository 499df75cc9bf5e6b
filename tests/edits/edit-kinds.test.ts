import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { createRandom } from '../../bench/random.ts';
import { scratchFolder } from '../cli/run-command.ts';
import { afterEdit, readContent, writeContent } from './content.ts';
import { editKinds } from './edit-kinds.ts';
import { writeFirstContent } from './first-content.ts';

/** What only other edits make possible: to delete what they have added. */
const needOthers = ['linkedNameTaken', 'addedDeleted', 'styleFileRemoved'];

test('each kind of edit changes the content, in the same way for equal numbers', async (t) => {
  const folder = join(scratchFolder(t), 'content');
  await writeFirstContent(folder, { articles: 4, entities: 12 });
  const content = readContent(folder);
  for (const [name, kind] of Object.entries(editKinds)) {
    const seeds = Array.from({ length: 10 }, (_, index) => index * 7919);
    const edits = seeds.map((seed) => kind(content, createRandom(seed)));
    assert.deepEqual(
      seeds.map((seed) => kind(content, createRandom(seed))),
      edits,
    );
    const changing = edits.filter((edit) => edit && !isSame(afterEdit(content, edit), content));
    if (!needOthers.includes(name)) assert.ok(changing.length > 0, `${name} changes nothing`);
  }
});

test('a folder holds the content after an edit, and again that before it', async (t) => {
  const folder = join(scratchFolder(t), 'content');
  await writeFirstContent(folder, { articles: 4, entities: 12 });
  const content = readContent(folder);
  const edit = editKinds['renamed']?.(content, createRandom(3));
  assert.ok(edit);
  const changed = afterEdit(content, edit);
  writeContent(folder, content, changed, { keepsTimes: true });
  assert.deepEqual(readContent(folder), changed);
  writeContent(folder, changed, content);
  assert.deepEqual(readContent(folder), content);
});

function isSame(a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): boolean {
  return a.size === b.size && [...a].every(([path, bytes]) => b.get(path)?.equals(bytes));
}
