import assert from 'node:assert/strict';
import test from 'node:test';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import { boxFor } from '../../src/charts/types/network/placed/box-for.ts';

const text = { size: 13, weight: 'regular' } as const;
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';

test('a word that is much wider than a line is divided, and no letter of it is lost', () => {
  const { lines, width } = boxFor(long, text, 150);
  assert.ok(lines.length > 1 && lines.length <= 3, lines.join(' | '));
  assert.equal(lines.join(''), long);
  assert.ok(width <= 150 + 34, `${width}`);
});

test('a name of three lines is cut in the last one if a word of it had to be divided', () => {
  const { lines } = boxFor(`Gesellschaft ${long} Sons and Daughters`, text, 130);
  assert.equal(lines.length, 3);
  assert.match(lines[2] ?? '', /…$/);
  for (const line of lines) assert.ok(textWidth(line, text.size) <= 130 * 1.05, line);
});

test('a word that is a little wider than a line stays whole', () => {
  assert.deepEqual(boxFor('Telecommunications Office', text, 100).lines, [
    'Telecommunications',
    'Office',
  ]);
});

test('a letter is not parted from its accent', () => {
  const { lines } = boxFor('e\u0301'.repeat(60), text, 100);
  for (const line of lines) assert.doesNotMatch(line, /^\u0301/u);
});
