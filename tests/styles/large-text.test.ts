import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';

test('lines, and the widths of windows that change a page, follow the size of text that a reader has set', () => {
  const sheets = globSync('src/styles/**/*.css', { cwd: projectDir });
  assert.ok(sheets.length > 40);
  const fixed = sheets.flatMap((sheet) =>
    readFileSync(join(projectDir, sheet), 'utf8')
      .split('\n')
      .filter((line) => /@media.*\dpx|line-height:.*px|font:.*\/ ?[\d.]+px/.test(line))
      .map((line) => `${sheet}: ${line.trim()}`),
  );
  assert.deepEqual(fixed, []);
});
