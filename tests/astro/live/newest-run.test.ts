import assert from 'node:assert/strict';
import test from 'node:test';
import { inTurn } from '../../../src/astro/live/newest-run.ts';

/** Work whose runs end when the test ends them. */
function heldWork() {
  const runs: { end(): void; fail(cause: Error): void; isOutdated(): boolean }[] = [];
  const failures: unknown[] = [];
  const ask = inTurn(
    settled,
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

/** Waits until a run that was asked for has started. */
async function started(): Promise<void> {
  await settled();
  await settled();
}

test('requests of one moment are served by one run', async () => {
  const { ask, runs } = heldWork();
  ask();
  ask();
  await started();
  assert.equal(runs[0]?.isOutdated(), false);
  runs[0]?.end();
  await started();
  assert.equal(runs.length, 1);
});

test('a second request waits for the run that is under way', async () => {
  const { ask, runs } = heldWork();
  ask();
  await started();
  ask();
  await started();
  assert.equal(runs.length, 1);
  runs[0]?.end();
  await started();
  assert.equal(runs.length, 2);
});

test('requests during a run are answered by one more run', async () => {
  const { ask, runs } = heldWork();
  ask();
  await started();
  for (let times = 0; times < 5; times += 1) ask();
  runs[0]?.end();
  await started();
  runs[1]?.end();
  await started();
  assert.equal(runs.length, 2);
});

test('a run learns that a newer one waits', async () => {
  const { ask, runs } = heldWork();
  ask();
  await started();
  assert.equal(runs[0]?.isOutdated(), false);
  ask();
  assert.equal(runs[0]?.isOutdated(), true);
});

test('a failed run is reported, and the next one runs', async () => {
  const { ask, runs, failures } = heldWork();
  const cause = new Error('no');
  ask();
  await started();
  ask();
  runs[0]?.fail(cause);
  await started();
  assert.deepEqual(failures, [cause]);
  assert.equal(runs.length, 2);
});
