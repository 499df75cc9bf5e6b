import assert from 'node:assert/strict';
import test from 'node:test';
import { createOpenRequests } from '../../../src/astro/live/open-requests.ts';

test('work waits until all requests are answered', async () => {
  const { open, answered } = createOpenRequests();
  const [first, second] = [open(), open()];
  let isResumed = false;
  const resumed = answered().then(() => (isResumed = true));
  const turn = (): Promise<void> => new Promise((turned) => setImmediate(turned));
  first();
  // Closed twice, it counts once.
  first();
  await turn();
  await turn();
  assert.ok(!isResumed);
  second();
  await resumed;
  await answered();
});

test('a request that comes in the moment before the work goes first', async () => {
  const { open, answered } = createOpenRequests();
  let isResumed = false;
  const resumed = answered().then(() => (isResumed = true));
  const close = open();
  await new Promise((turned) => setTimeout(turned, 5));
  assert.ok(!isResumed);
  close();
  await resumed;
});
