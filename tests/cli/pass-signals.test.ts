import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { passSignals } from '../../src/cli/pass-signals.mjs';

/** The signals that are passed on to a child when Ctrl-C ends both. */
function passedOn(t: TestContext, platform: string): string[] {
  const passed: string[] = [];
  const stop = passSignals({ kill: (signal) => passed.push(signal) }, platform);
  t.after(stop);
  process.emit('SIGINT', 'SIGINT');
  return passed;
}

test('a signal is passed on to the process that does the work, until that has ended', (t) => {
  const before = process.listenerCount('SIGINT');
  assert.deepEqual(passedOn(t, 'linux'), ['SIGINT']);
  assert.equal(process.listenerCount('SIGINT'), before + 1);
});

test('on Windows, where that would end it in the middle of its work, none is', (t) => {
  assert.deepEqual(passedOn(t, 'win32'), []);
});
