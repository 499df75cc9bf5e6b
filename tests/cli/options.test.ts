import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutServingFlags } from '../../src/cli/options.ts';

test('build, as a part of start, gets none of the flags that only preview takes', () => {
  for (const [given, left] of [
    ['--port 80 --out x --host', '--out x'],
    ['--port=80 --base /a/', '--base /a/'],
    ['--host --content a --port 1', '--content a'],
    ['--site http://a.b --unknown', '--site http://a.b --unknown'],
  ] as const) {
    assert.deepEqual(withoutServingFlags(given.split(' ')), left.split(' '));
  }
  assert.deepEqual(withoutServingFlags([]), []);
});
