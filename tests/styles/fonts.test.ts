import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import test from 'node:test';

const folder = new URL('../../src/styles/', import.meta.url);
const sheets = ['fonts.css', 'italics.css'].map((name) =>
  readFileSync(new URL(name, folder), 'utf8'),
);
const faces = [...sheets.join('').matchAll(/@font-face \{([^}]*)\}/g)]
  .map(([, rules = '']) => rules)
  .filter((rules) => rules.includes('url('))
  .map((rules) => ({
    family: `${/font-family: '([^']*)'/.exec(rules)?.[1]} ${/font-style: (\w+)/.exec(rules)?.[1]}`,
    bytes: statSync(new URL(/url\('([^']*)'\)/.exec(rules)?.[1] ?? '', folder)).size,
    range: codePoints(/unicode-range:([^;]*);/.exec(rules)?.[1] ?? ''),
  }));

test('the fonts of an article in plain letters take at most 80 kB', () => {
  const plain = faces.filter(({ range }) => range.length === 0);
  assert.equal(plain.length, 3);
  assert.ok(plain.reduce((sum, { bytes }) => sum + bytes, 0) <= 80_000);
});

test('no letter needs two files of one family', () => {
  for (const { family } of faces) {
    const letters = faces.filter((face) => face.family === family).flatMap(({ range }) => range);
    const doubles = letters.filter((letter, at) => letters.indexOf(letter) !== at);
    assert.deepEqual(doubles, [], family);
  }
});

/** The code points of a `unicode-range`. */
function codePoints(range: string): number[] {
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(
    ([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from(
        { length: Number.parseInt(to, 16) - first + 1 },
        (_, index) => first + index,
      );
    },
  );
}
