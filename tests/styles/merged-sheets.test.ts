import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';

const styles = join(projectDir, 'src/styles');
const merged = readdirSync(join(styles, 'sheets/merged'));
/** The names of all sheets, in the order in which they apply, with their files. */
const sheets = new Map(
  [
    ...readFileSync(join(styles, 'sheets.ts'), 'utf8').matchAll(
      /^import (\w+) from '(.+)\.css\?url'/gm,
    ),
  ]
    .filter(([, name]) => name !== 'print')
    .map(([, , file = '']) => [file.replace(/.*\//, ''), file]),
);
const order = [
  ...(/const addresses = \{([^}]+)\}/
    .exec(readFileSync(join(styles, 'sheets.ts'), 'utf8'))?.[1]
    ?.matchAll(/^ {2}'?([\w-]+)'?[:,]/gm) ?? []),
].map(([, name = '']) => name);

test('a merged sheet has the frame and the sheets that its name lists, in the order in which they apply', () => {
  assert.ok(merged.length > 8 && sheets.size > 20 && order.length === sheets.size);
  for (const file of merged) {
    const names = ['frame', ...file.replace(/\.css$/, '').split('+')];
    assert.deepEqual(
      names,
      order.filter((name) => names.includes(name)),
      file,
    );
    const expected = names.map(
      (name) => `@import '../${sheets.get(name)?.slice('./sheets/'.length)}.css';`,
    );
    const text = readFileSync(join(styles, 'sheets/merged', file), 'utf8');
    assert.deepEqual(text.trim().split('\n'), expected, file);
  }
});
