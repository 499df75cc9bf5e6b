import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { builtSite } from '../built-site.ts';
import { siteNames } from '../../sites.ts';
import { findJava } from '../find-program.ts';

const packageFile = createRequire(import.meta.url).resolve('vnu-jar/package.json');
const checker = join(dirname(packageFile), 'build/dist/vnu.jar');

test('the Nu checker finds no error on any page of any site', () => {
  const files = siteNames.flatMap((name) =>
    globSync('**/*.html', { cwd: builtSite(name) }).map((file) => join(builtSite(name), file)),
  );
  assert.ok(files.length > 100);
  const { status, stderr } = spawnSync(
    findJava(),
    // In the seconds that it takes, Java's second compiler costs more than it saves.
    [
      '-Xss4m',
      '-XX:TieredStopAtLevel=1',
      '-jar',
      checker,
      '--errors-only',
      '--format',
      'gnu',
      ...files,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  assert.deepEqual(stderr.split('\n').slice(0, 20), ['']);
  assert.equal(status, 0);
});
