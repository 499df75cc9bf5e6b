import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { scratchFolder } from '../../cli/run-command.ts';

const moduleUrl = (name: string): string =>
  new URL(`../../../src/publish/process/${name}.ts`, import.meta.url).href;

/** A thread that says when it works, and after a while of work writes a file. */
const thread = `
  import { writeFileSync } from 'node:fs';
  import { parentPort, workerData } from 'node:worker_threads';
  import { wholeWork } from '${moduleUrl('whole-work')}';
  wholeWork(workerData.whole).run(() => {
    parentPort.postMessage('started');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    writeFileSync(workerData.file, 'x');
  });
  setInterval(() => undefined, 1000);`;

for (const [way, end] of [
  ['by itself', ''],
  ['at once', 'process.exit()'],
] as const) {
  test(`a process that ends ${way} waits for the work of its thread, not for the thread`, (t) => {
    const folder = scratchFolder(t);
    const file = join(folder, 'made');
    const module = join(folder, 'thread.mjs');
    writeFileSync(module, thread);
    const main = join(folder, 'main.mjs');
    writeFileSync(
      main,
      `
      import { startThread } from '${moduleUrl('start-thread')}';
      const work = ${JSON.stringify({ file })};
      const worker = startThread(new URL('${pathToFileURL(module).href}'), work);
      worker.ref();
      worker.once('message', () => { worker.unref(); ${end} });`,
    );
    const { status, stderr } = spawnSync(process.execPath, [main], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.ok(existsSync(file));
  });
}
