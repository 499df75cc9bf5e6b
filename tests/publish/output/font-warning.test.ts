import assert from 'node:assert/strict';
import test from 'node:test';
import { fontWarning } from '../../../src/publish/output/font-warning.ts';

test('pictures that lack no letters get no warning', () => {
  assert.equal(fontWarning([]), undefined);
});

test('missing letters are named by their script, with each package to install once', () => {
  const warning = fontWarning([
    { name: 'Korean', package: 'fonts-noto-cjk', letters: '항 구' },
    { name: 'Thai', package: 'fonts-noto-core', letters: 'ข' },
    { name: 'Chinese', package: 'fonts-noto-cjk', letters: '政' },
  ]);
  assert.match(String(warning), /^warning {2}This machine has no font .*\n {2}Korean {2}항 구\n/);
  assert.match(String(warning), /apt-get install fonts-noto-cjk fonts-noto-core$/);
});
