import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { wholeWork } from '../../../src/publish/process/whole-work.ts';
import { scratchFolder } from '../../cli/run-command.ts';

test('a thread writes nothing after it is stopped, so that its folder can be deleted', async (t) => {
  for (let round = 0; round < 5; round += 1) {
    const folder = join(scratchFolder(t), 'images');
    const { worker, stop } = startThread(
      folder,
      `for (let count = 0; ; count += 1) {
        run(() => {
          mkdirSync(folder + '/a/b', { recursive: true });
          writeFileSync(folder + '/a/b/' + count, 'x');
        });
        if (count === 50) parentPort.postMessage('started');
      }`,
    );
    await once(worker, 'message');
    stop();
    const written = readdirSync(join(folder, 'a/b')).length;
    assert.ok(written > 50);
    rmSync(folder, { recursive: true });
    await setTimeout(20);
    assert.ok(!existsSync(folder));
    await worker.terminate();
  }
});

test('a thread is stopped after the work that it is doing', async (t) => {
  const folder = scratchFolder(t);
  const { worker, stop } = startThread(
    folder,
    `run(() => {
      parentPort.postMessage('started');
      const start = performance.now();
      while (performance.now() < start + 300);
      writeFileSync(folder + '/last', 'x');
    });
    run(() => writeFileSync(folder + '/later', 'x'));`,
  );
  await once(worker, 'message');
  stop();
  assert.deepEqual(readdirSync(folder), ['last']);
  await worker.terminate();
  assert.deepEqual(readdirSync(folder), ['last']);
});

test('a thread that waits for the end of the process does not hold it up', async (t) => {
  const folder = scratchFolder(t);
  const { worker, stop } = startThread(
    folder,
    `parentPort.postMessage('started');
    for (;;) run(() => undefined);`,
  );
  await once(worker, 'message');
  stop();
  await setTimeout(20);
  assert.equal(await worker.terminate(), 1);
});

test('work gives its result, and ends when it fails', () => {
  const { run, stop } = wholeWork();
  assert.equal(
    run(() => 'made'),
    'made',
  );
  assert.throws(() =>
    run(() => {
      throw new Error('disk full');
    }),
  );
  const start = performance.now();
  stop();
  assert.ok(performance.now() < start + 1000, 'nothing is waited for');
});

/** Starts a thread that runs a script with `run` of the work that `stop` stops. */
function startThread(folder: string, script: string): { worker: Worker; stop: () => void } {
  const { shared, stop } = wholeWork();
  const module = new URL('../../../src/publish/process/whole-work.ts', import.meta.url).href;
  const worker = new Worker(
    `
    const { mkdirSync, writeFileSync } = require('node:fs');
    const { parentPort, workerData } = require('node:worker_threads');
    const { folder, shared } = workerData;
    import(${JSON.stringify(module)}).then(({ wholeWork }) => {
      const { run } = wholeWork(shared);
      ${script}
    });`,
    { eval: true, workerData: { folder, shared } },
  );
  return { worker, stop };
}
