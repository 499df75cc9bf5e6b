import assert from 'node:assert/strict';
import test from 'node:test';
import { nameCutter } from '../../src/charts/labels/name-cutter.ts';
import { fitText, textWidth } from '../../src/charts/labels/text-width.ts';
import { inTime } from '../in-time.ts';

const unions = [
  'International Longshore and Warehouse Union',
  'International Longshoremen’s Association',
  'Vereinte Dienstleistungsgewerkschaft',
];

test('names that would be cut to the same letters keep their last words, and their room', () => {
  const cut = nameCutter(unions);
  for (let width = 110; width < 240; width += 5) {
    const names = unions.map((name) => cut(name, width));
    assert.equal(new Set(names).size, unions.length, `${width}: ${names.join(' | ')}`);
    for (const name of names) assert.ok(textWidth(name) <= width, `${width}: ${name}`);
  }
  assert.match(cut(unions[0] ?? '', 150), /^Int.*… (?:Warehouse )?Union$/);
});

test('a name that no other begins like is cut at its end', () => {
  const cut = nameCutter(unions);
  assert.equal(cut('Vereinte Dienstleistungsgewerkschaft', 140), fitText(unions[2] ?? '', 140));
  assert.equal(nameCutter([unions[0] ?? ''])(unions[0] ?? '', 140), fitText(unions[0] ?? '', 140));
});

test('names without spaces keep their last letters', () => {
  const offices = ['国家互联网信息办公室北京', '国家互联网信息办公室上海'];
  const cut = nameCutter(offices);
  const names = offices.map((name) => cut(name, 100));
  assert.ok(names[0]?.endsWith('北京') && names[1]?.endsWith('上海'), names.join());
});

test('a name that has room stays whole', () => {
  assert.equal(nameCutter(unions)(unions[1] ?? '', 400), unions[1]);
});

test('very long names that begin alike are cut in time', async () => {
  const start = 'x'.repeat(100_000);
  const cut = await inTime(() => nameCutter([`${start} one`, `${start} two`])(`${start} one`, 200));
  assert.match(cut, /^x+… one$/);
});
