import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { keyGroups } from '../../../src/publish/kept/kept-parts.ts';
import { openKeptStrings, type KeptStrings } from '../../../src/publish/kept/kept-strings.ts';
import { scratchFolder } from '../../cli/run-command.ts';

const keys = Array.from({ length: 200 }, (_, index) => `articles/${index}.md`);

test('texts are found again, by the same code only', (t) => {
  const { folder, strings } = filled(t);
  for (const each of [strings, openKeptStrings(folder, 'code')]) {
    assert.ok(keys.every((key) => each.find(key)?.(0) === `Text of ${key}, 微信`));
    assert.ok(keys.every((key) => each.find(key)?.(1) === ''));
    assert.equal(each.find('articles/7.md')?.(2), undefined);
    assert.equal(each.find('articles/none.md'), undefined);
  }
  assert.equal(openKeptStrings(folder, 'other code').find('articles/7.md'), undefined);
});

test('a change is written to the files of its group, and what is not wanted is forgotten', (t) => {
  const { folder, strings } = filled(t);
  const before = contentsOf(folder);
  strings.keep('articles/7.md', ['another', 'text']);
  assert.equal(strings.find('articles/7.md')?.(1), 'text');
  write(strings);
  const after = contentsOf(folder);
  const changed = Object.keys(after).filter((name) => !after[name]?.equals(before[name] as Buffer));
  assert.equal(changed.length, 2, 'the texts, and where they lie');
  write(strings, (key) => key !== 'articles/8.md');
  const again = openKeptStrings(folder, 'code');
  assert.equal(again.find('articles/7.md')?.(0), 'another');
  assert.equal(again.find('articles/9.md')?.(0), 'Text of articles/9.md, 微信');
  for (const each of [strings, again]) assert.equal(each.find('articles/8.md'), undefined);
});

test('what is not to be written stays in memory', (t) => {
  const { folder } = filled(t);
  const before = contentsOf(folder);
  const strings = openKeptStrings(folder, 'code', () => false);
  strings.keep('articles/7.md', ['another', 'text']);
  write(strings, (key) => key !== 'articles/8.md');
  assert.equal(strings.find('articles/7.md')?.(0), 'another');
  assert.deepEqual(contentsOf(folder), before);
});

test('a text is read when it is asked for', (t) => {
  const { folder, strings } = filled(t);
  rmSync(folder, { recursive: true });
  assert.equal(strings.find('articles/7.md')?.(0), undefined);
});

const damages: Record<string, (file: string) => void> = {
  'cut short': (file) => truncateSync(file, readFileSync(file).length - 3),
  empty: (file) => truncateSync(file),
  'with another letter': (file) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace('Text of', 'text of')),
};

for (const [name, damage] of Object.entries(damages)) {
  test(`a file ${name} gives no wrong text, and what is written anew is whole`, (t) => {
    const { folder } = filled(t);
    const files = readdirSync(folder).filter((file) => !file.endsWith('.index'));
    for (const file of files) damage(join(folder, file));
    const strings = openKeptStrings(folder, 'code');
    const isRight = (key: string): boolean => strings.find(key)?.(0) === `Text of ${key}, 微信`;
    const broken = keys.filter((key) => !isRight(key));
    assert.ok(broken.length > 0);
    assert.ok(broken.every((key) => strings.find(key)?.(0) === undefined));
    strings.keep('articles/7.md', ['another', 'text']);
    write(strings);
    assert.equal(strings.find('articles/7.md')?.(0), 'another');
    for (const key of keys) assert.notEqual(strings.find(key)?.(1) ?? '', undefined);
  });
}

function filled(t: TestContext): { folder: string; strings: KeptStrings } {
  const folder = join(scratchFolder(t), 'strings');
  const strings = openKeptStrings(folder, 'code');
  for (const key of keys) strings.keep(key, [`Text of ${key}, 微信`, '']);
  write(strings);
  return { folder, strings };
}

function write(strings: KeptStrings, isWanted: (key: string) => boolean = () => true): void {
  for (const group of keyGroups(keys)) strings.writeGroup(group, isWanted);
}

function contentsOf(folder: string): Record<string, Buffer> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]),
  );
}
