import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { keyGroups } from '../../../src/publish/kept/kept-parts.ts';
import { openKeptTable, type KeptTable } from '../../../src/publish/kept/kept-table.ts';
import { scratchFolder } from '../../cli/run-command.ts';

const keys = Array.from({ length: 200 }, (_, index) => `articles/${index}.md`);

test('values are found again, by the same code only', (t) => {
  const { folder, table } = filledTable(t);
  assert.equal(table.find('articles/7.md'), 'value of articles/7.md');
  const again = openKeptTable<string>(folder, 'code');
  for (const key of keys) assert.equal(again.find(key), `value of ${key}`);
  assert.equal(openKeptTable(folder, 'other code').find('articles/7.md'), undefined);
});

test('a change is written to one file of many, and what is not wanted is forgotten', (t) => {
  const { folder } = filledTable(t);
  const before = contentsOf(folder);
  const table = openKeptTable<string>(folder, 'code');
  table.keep('articles/7.md', 'another value');
  table.write(() => true);
  const after = contentsOf(folder);
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  assert.equal(changed.length, 1);
  for (const key of keys) table.find(key);
  table.write((key) => key !== 'articles/8.md');
  const again = openKeptTable<string>(folder, 'code');
  assert.equal(again.find('articles/7.md'), 'another value');
  assert.equal(again.find('articles/8.md'), undefined);
  assert.equal(again.find('articles/9.md'), 'value of articles/9.md');
});

test('what is not wanted is forgotten also where nothing was read', (t) => {
  const { folder } = filledTable(t);
  openKeptTable<string>(folder, 'code').write(() => true, 'read');
  openKeptTable<string>(folder, 'code').write((key) => key !== 'articles/8.md', 'read');
  assert.ok(openKeptTable<string>(folder, 'code').find('articles/8.md'));
  openKeptTable<string>(folder, 'code').write((key) => key !== 'articles/8.md');
  const again = openKeptTable<string>(folder, 'code');
  assert.equal(again.find('articles/8.md'), undefined);
  assert.equal(again.find('articles/9.md'), 'value of articles/9.md');
});

test('groups hold each key once, and each is written by itself', (t) => {
  const { folder } = filledTable(t);
  const table = openKeptTable<string>(folder, 'code');
  const groups = keyGroups(keys);
  assert.deepEqual(groups.flatMap((group) => group.keys).toSorted(), keys.toSorted());
  const [group, other] = groups.filter((each) => each.keys.length > 1);
  assert.ok(group && other);
  const [changed = '', forgotten] = group.keys;
  for (const key of [changed, other.keys[0] ?? '']) table.keep(key, 'another value');
  table.writeGroup(group, (key) => key !== forgotten);
  table.release();
  assert.equal(table.find(changed), 'another value');
  assert.equal(table.find(forgotten ?? ''), undefined);
  assert.equal(table.find(other.keys[0] ?? ''), `value of ${other.keys[0]}`, 'it was not written');
});

test('values that were freed are read again', (t) => {
  const { folder, table } = filledTable(t);
  table.release();
  assert.equal(table.find('articles/7.md'), 'value of articles/7.md');
  table.release();
  rmSync(folder, { recursive: true });
  assert.equal(table.find('articles/7.md'), undefined);
});

const damages: Record<string, (file: string) => void> = {
  'cut short': (file) => truncateSync(file, readFileSync(file).length - 3),
  empty: (file) => truncateSync(file),
  'with another letter': (file) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace('value of', 'Value of')),
  'of another part': (file) => {
    const others = readdirSync(join(file, '..')).map((name) => join(file, '..', name));
    const other = others.find((each) => readFileSync(each, 'utf8') !== readFileSync(file, 'utf8'));
    writeFileSync(file, readFileSync(other ?? assert.fail()));
  },
};

for (const [name, damage] of Object.entries(damages)) {
  test(`a file ${name} gives no wrong value`, (t) => {
    const { folder } = filledTable(t);
    for (const file of readdirSync(folder)) damage(join(folder, file));
    const table = openKeptTable<string>(folder, 'code');
    const found = keys.map((key) => table.find(key));
    assert.ok(found.every((value, at) => value === undefined || value === `value of ${keys[at]}`));
    assert.ok(found.includes(undefined));
  });
}

function filledTable(t: TestContext): { folder: string; table: KeptTable<string> } {
  const folder = join(scratchFolder(t), 'table');
  const table = openKeptTable<string>(folder, 'code');
  for (const key of keys) table.keep(key, `value of ${key}`);
  table.write(() => true);
  return { folder, table };
}

function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
