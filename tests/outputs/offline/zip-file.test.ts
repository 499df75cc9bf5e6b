import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { writeZip, type FileToZip } from '../../../src/outputs/offline/zip-file.ts';
import { scratchFolder } from '../../cli/run-command.ts';

const texts = { 'x/a.txt': 'a'.repeat(1000), 'x/微信.png': '\u0000\u0001', 'x/empty.txt': '' };
const files = Object.entries(texts).map(([name, text]) => fileOf(name, text));

test('what is unpacked is what was packed, in the order of the names', async (t) => {
  const unpacked = unzipSync(await zipped(t, files));
  const read = Object.entries(unpacked).map(([name, bytes]) => [
    name,
    Buffer.from(bytes).toString(),
  ]);
  assert.deepEqual(
    read,
    Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
});

test('equal files give equal archives in any order', async (t) => {
  assert.deepEqual(await zipped(t, files), await zipped(t, files.toReversed()));
});

test('texts are compressed', async (t) => {
  assert.ok((await zipped(t, [fileOf('a.txt', 'a'.repeat(1000))])).length < 250);
});

test('files are made a few at a time', async (t) => {
  let [made, ahead] = [0, 0];
  const first = async (): Promise<Buffer> => {
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
    ahead = made;
    return Buffer.from('a');
  };
  const others = Array.from({ length: 100 }, (_, at) => ({
    name: `b${at}.txt`,
    key: '',
    make: () => Buffer.from(String((made += 1))),
  }));
  await zipped(t, [{ name: 'a.txt', key: '', make: first }, ...others]);
  assert.equal(made, 100);
  assert.ok(ahead < 20, `${ahead} files were made while the first one was waited for`);
});

test('a file that cannot be made is the error of the whole', async (t) => {
  const broken = {
    name: 'x/b.txt',
    key: '',
    make: () => Promise.reject(new Error('No such script.')),
  };
  await assert.rejects(zipped(t, [...files, broken]), /No such script/);
});

test('an archive can hold more files than two bytes count', async (t) => {
  const many = Array.from({ length: 0xffff + 1 }, (_, at) => fileOf(`${at}.png`, ''));
  assert.equal(Object.keys(unzipSync(await zipped(t, many))).length, many.length);
});

test('a file that is known by name and key is taken over, others are made', async (t) => {
  const target = join(scratchFolder(t), 'site.zip');
  const { parts } = await writeZip(target, files);
  const bytes = readFileSync(target);
  const known = new Map(
    parts.map(({ key, start, length, facts }) => [
      key,
      { bytes: bytes.subarray(start, start + length), facts },
    ]),
  );
  const made: string[] = [];
  const spied = [fileOf('x/a.txt', 'b'), fileOf('x/b.txt', ''), ...files.slice(1)].map((file) => ({
    ...file,
    make: () => {
      made.push(file.name);
      return file.make();
    },
  }));
  await writeZip(target, spied, known);
  assert.deepEqual(made, ['x/a.txt', 'x/b.txt']);
  assert.deepEqual(readFileSync(target), await zipped(t, spied));
});

function fileOf(name: string, text: string): FileToZip {
  return { name, key: text, make: () => Buffer.from(text) };
}

async function zipped(t: TestContext, entries: readonly FileToZip[]): Promise<Buffer> {
  const target = join(scratchFolder(t), 'site.zip');
  await writeZip(target, entries);
  return readFileSync(target);
}
