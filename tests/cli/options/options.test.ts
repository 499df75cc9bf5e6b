import assert from 'node:assert/strict';
import test from 'node:test';
import { readPort, withoutServingFlags } from '../../../src/cli/options/options.ts';
import { siteOptions, UsageError } from '../../../src/publish/site-options.ts';

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

test('what cannot be an address, a base path or a port is wrong usage, said in words', () => {
  for (const site of ['ftp://a', 'https://a b', 'http://[', 'https://a.b:99999/', 'http://%'])
    assert.throws(
      () => siteOptions({ site }),
      { constructor: UsageError, message: /--site/ },
      site,
    );
  for (const base of ['/a?b/', '/../', 'https://a.b/c/'])
    assert.throws(
      () => siteOptions({ base }),
      { constructor: UsageError, message: /--base/ },
      base,
    );
  assert.throws(() => siteOptions({ base: 'C:/Git/repo/' }), /Git Bash/);
  for (const port of ['abc', '', '-1', '1e3', '0x10', '80.5', ' 80', '65536', '99999'])
    assert.throws(() => readPort(port), { constructor: UsageError, message: /--port/ }, port);
  assert.deepEqual(['0', '80', '65535'].map(readPort), [0, 80, 65_535]);
  assert.equal(siteOptions({ base: '/my repo' }).base, '/my%20repo/');
});
