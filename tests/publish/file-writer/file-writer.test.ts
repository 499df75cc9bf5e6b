import assert from 'node:assert/strict';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { blockSize } from '../../../src/publish/file-writer/file-blocks.ts';
import { createFileWriter } from '../../../src/publish/file-writer/file-writer.ts';
import { scratchFolder } from '../../cli/run-command.ts';

/** More files than are written without a thread, and more bytes than its blocks have. */
const names = Array.from({ length: 500 }, (_, at) => `a/${at % 7}/${at}.html`);

function textOf(name: string): Buffer {
  return Buffer.from(`${name} 微信\n`.repeat(names.indexOf(name) * 5));
}

test('many files, empty and large ones, have their bytes and folders', (t) => {
  const folder = scratchFolder(t);
  const writer = createFileWriter();
  for (const name of names) writer.write(join(folder, name), textOf(name), false);
  const sizes = [0, blockSize - 1, blockSize, blockSize + 1];
  for (const size of sizes) writer.write(join(folder, `${size}.bin`), Buffer.alloc(size, 7), false);
  writer.end();
  for (const name of names) assert.deepEqual(readFileSync(join(folder, name)), textOf(name), name);
  for (const size of sizes)
    assert.deepEqual(readFileSync(join(folder, `${size}.bin`)), Buffer.alloc(size, 7));
});

test('what waits for the files given up to now finds them, and does not wait for later ones', (t) => {
  const folder = scratchFolder(t);
  const writer = createFileWriter();
  const waits = names.map((name) => {
    writer.write(join(folder, name), textOf(name), false);
    return writer.given();
  });
  for (const [at, wait] of waits.entries()) {
    wait();
    const name = names[at] ?? '';
    assert.deepEqual(readFileSync(join(folder, name)), textOf(name), name);
  }
  writer.end();
});

test('bytes change between a call and its file without a trace', (t) => {
  const folder = scratchFolder(t);
  const writer = createFileWriter();
  const bytes = Buffer.alloc(1);
  for (let at = 0; at < 250; at += 1) {
    bytes[0] = at;
    writer.write(join(folder, String(at)), bytes, false);
  }
  writer.end();
  for (let at = 0; at < 250; at += 1)
    assert.deepEqual([...readFileSync(join(folder, String(at)))], [at]);
});

test('a file in the place of a new one keeps its bytes under its other names', (t) => {
  const folder = scratchFolder(t);
  mkdirSync(join(folder, 'other'));
  const writer = createFileWriter();
  for (let at = 0; at < 250; at += 1) {
    const file = join(folder, String(at));
    writeFileSync(file, 'before');
    linkSync(file, join(folder, 'other', String(at)));
    writer.write(file, Buffer.from('after'), true);
  }
  writer.end();
  for (let at = 0; at < 250; at += 1) {
    assert.equal(readFileSync(join(folder, String(at)), 'utf8'), 'after');
    assert.equal(readFileSync(join(folder, 'other', String(at)), 'utf8'), 'before');
  }
});

test('a file that cannot be written fails what follows, with the words of the system', (t) => {
  const folder = scratchFolder(t);
  const writer = createFileWriter();
  for (const name of names.slice(0, 200)) writer.write(join(folder, name), textOf(name), false);
  writeFileSync(join(folder, 'file'), '');
  const target = join(folder, 'file/below');
  writer.write(target, Buffer.from('x'), false);
  const failure = { code: 'ENOTDIR', path: target };
  assert.throws(() => writer.given()(), failure);
  assert.throws(() => {
    for (const name of names) writer.write(join(folder, 'later', name), textOf(name), false);
  }, failure);
  assert.throws(() => writer.end(), failure);
});
