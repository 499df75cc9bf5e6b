import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import { writingTurns } from '../../src/outputs/pictures/writing-turns.ts';
import { scratchFolder } from '../cli/run-command.ts';

test('a thread writes nothing after it is stopped, so that its folder can be deleted', async (t) => {
  const module = new URL('../../src/outputs/pictures/writing-turns.ts', import.meta.url).href;
  const script = `
    const { mkdirSync, writeFileSync } = require('node:fs');
    const { parentPort, workerData } = require('node:worker_threads');
    import(${JSON.stringify(module)}).then(({ writingTurns }) => {
      const { write } = writingTurns(workerData.shared);
      for (let count = 0; ; count += 1) {
        write(() => {
          mkdirSync(workerData.folder + '/a/b', { recursive: true });
          writeFileSync(workerData.folder + '/a/b/' + count, 'x');
        });
        if (count === 50) parentPort.postMessage('started');
      }
    });`;
  for (let round = 0; round < 5; round += 1) {
    const folder = join(scratchFolder(t), 'images');
    const turns = writingTurns();
    const worker = new Worker(script, {
      eval: true,
      workerData: { shared: turns.shared, folder },
    });
    await once(worker, 'message');
    turns.stop();
    const written = readdirSync(join(folder, 'a/b')).length;
    assert.ok(written > 50);
    rmSync(folder, { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(!existsSync(folder));
    await worker.terminate();
  }
});

test('a failed write ends its turn', () => {
  const turns = writingTurns();
  assert.throws(() =>
    turns.write(() => {
      throw new Error('disk full');
    }),
  );
  turns.stop();
  turns.write(() => assert.fail('stopped'));
});
