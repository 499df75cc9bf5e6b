import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';

const read = (file: string): string => readFileSync(join(projectDir, file), 'utf8').trim();

test('a site has the licences of all code in it, and of what it says of Chinese characters', () => {
  const given = read('public/_astro/LICENSE.txt');
  for (const file of [
    'LICENSE',
    'node_modules/pagefind/LICENSE/LICENSE',
    'node_modules/opencc-js/LICENSES/Apache-2.0.txt',
  ])
    assert.ok(given.includes(read(file)), file);
});

test('a site has the licence of each of its fonts', () => {
  const fonts = globSync('src/styles/fonts/*.woff2', { cwd: projectDir });
  assert.ok(fonts.length > 0);
  for (const font of fonts) {
    const family = /(\w+)[^/]*$/.exec(font)?.[1] ?? font;
    assert.ok(existsSync(join(projectDir, `public/fonts/${family}-LICENSE.txt`)), font);
  }
});
