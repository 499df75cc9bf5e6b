import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';

/** A step of a walk in docs/pages/architecture.md: a file, and the words that a reader searches for in it. */
interface Step {
  file: string;
  words: string[];
}

const document = readFileSync(join(projectDir, 'docs/pages/architecture.md'), 'utf8');
const section = /^## Three walks$(.*?)^## /ms.exec(document)?.[1] ?? '';
const walks = section
  .split(/^### .*$/m)
  .slice(1)
  .map(stepsOf);

test('there are three walks, of several steps each', () => {
  assert.equal(walks.length, 3);
  for (const steps of walks) assert.ok(steps.length >= 8, `${steps.length} steps`);
});

test('every step of a walk opens a file that no earlier step opened', () => {
  for (const steps of walks) {
    const files = steps.map(({ file }) => file);
    assert.deepEqual([...new Set(files)], files);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(projectDir, file))),
      [],
    );
  }
});

test('the words of every step are in its file', () => {
  const missing = walks.flat().flatMap(({ file, words }) => {
    const text = readFileSync(join(projectDir, file), 'utf8');
    return words.filter((word) => !text.includes(word)).map((word) => `${file}: ${word}`);
  });
  assert.deepEqual(missing, []);
});

function stepsOf(walk: string): Step[] {
  const steps = walk.split(/^\d+\. /m).slice(1);
  return steps.map((step) => {
    const [file = '', ...words] = [...step.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
    return { file, words: words.filter((word) => !word.startsWith('src/')) };
  });
}
