import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';

const folder = join(projectDir, 'docs/pages/decisions');
const index = readFileSync(join(folder, 'README.md'), 'utf8');
const row = /^\| (\d+) \| \[(.+)\]\((.+)\) \| (accepted|superseded)[^|]* \| [^|]+ \|$/gm;

test('the index lists each decision by its number and title, with a status', () => {
  const listed = [...index.matchAll(row)].map(([, number, title, file]) => ({
    number: Number(number),
    title,
    file,
  }));
  assert.deepEqual(listed, globSync('0*.md', { cwd: folder }).sort().map(readDecision));
});

function readDecision(file: string): { number: number; title: string; file: string } {
  const [heading = ''] = readFileSync(join(folder, file), 'utf8').split('\n');
  const title = heading.replace(/^# \d+[.:] /, '');
  return { number: Number(basename(file).slice(0, 4)), title, file };
}
