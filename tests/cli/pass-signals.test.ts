import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { passSignals } from '../../src/cli/pass-signals.mjs';

/** The signals that are passed on to a child when Ctrl-C ends both. */
function passedOn(t: TestContext, platform: string): string[] {
  const passed: string[] = [];
  const before = process.listeners('SIGINT');
  t.after(passSignals({ kill: (signal) => passed.push(signal) }, platform));
  // Those of other tests in this process would end it.
  const added = process.listeners('SIGINT').filter((listener) => !before.includes(listener));
  assert.equal(added.length, 1);
  for (const listener of added) listener('SIGINT');
  return passed;
}

test('a signal is passed on to the process that does the work, until that has ended', async (t) => {
  const before = process.listenerCount('SIGINT');
  await t.test('while it runs', (running) =>
    assert.deepEqual(passedOn(running, 'linux'), ['SIGINT']),
  );
  assert.equal(process.listenerCount('SIGINT'), before);
});

test('on Windows, where that would end it in the middle of its work, none is', (t) => {
  assert.deepEqual(passedOn(t, 'win32'), []);
});
