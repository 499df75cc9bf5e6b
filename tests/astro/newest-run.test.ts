import assert from 'node:assert/strict';
import test from 'node:test';
import { inTurn } from '../../src/astro/newest-run.ts';

/** Work whose runs end when the test ends them. */
function heldWork() {
  const runs: { end(): void; fail(cause: Error): void; isOutdated(): boolean }[] = [];
  const failures: unknown[] = [];
  const ask = inTurn(
    (isOutdated) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      runs.push({ end: resolve, fail: reject, isOutdated });
      return promise;
    },
    (cause) => failures.push(cause),
  );
  return { ask, runs, failures };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a second request waits for the run that is under way', async () => {
  const { ask, runs } = heldWork();
  ask();
  ask();
  await settled();
  assert.equal(runs.length, 1);
  runs[0]?.end();
  await settled();
  assert.equal(runs.length, 2);
});

test('requests during a run are answered by one more run', async () => {
  const { ask, runs } = heldWork();
  ask();
  for (let times = 0; times < 5; times += 1) ask();
  runs[0]?.end();
  await settled();
  runs[1]?.end();
  await settled();
  assert.equal(runs.length, 2);
});

test('a run learns that a newer one waits', () => {
  const { ask, runs } = heldWork();
  ask();
  assert.equal(runs[0]?.isOutdated(), false);
  ask();
  assert.equal(runs[0]?.isOutdated(), true);
});

test('a failed run is reported, and the next one runs', async () => {
  const { ask, runs, failures } = heldWork();
  const cause = new Error('no');
  ask();
  ask();
  runs[0]?.fail(cause);
  await settled();
  assert.deepEqual(failures, [cause]);
  assert.equal(runs.length, 2);
});
