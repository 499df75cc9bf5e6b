import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { contrast, mix, readable } from '../../../src/outputs/theme/contrast.ts';
import { seriesColors } from '../../../src/outputs/theme/series-colors.ts';
import { grounds } from '../../../src/outputs/theme/grounds.ts';
import { palette } from '../../../src/outputs/theme/theme-sheet.ts';

type Theme = 'light' | 'dark';

const read = (sheet: string): string =>
  readFileSync(new URL(`../../../src/styles/${sheet}.css`, import.meta.url), 'utf8');
const written = 'light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)';
const tokens = new Map(
  [
    ...read('tokens').matchAll(new RegExp(`--([\\w-]+):\\s*${written}`, 'g')),
    ...read('parts/kinds').matchAll(new RegExp(`\\.(k-\\w+) \\{\\s*--k:\\s*${written}`, 'g')),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
);
const themes: readonly Theme[] = ['light', 'dark'];
const groundNames = ['paper', 'sheet', 'raised'];
const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'up', 'down'];

function value(name: string, theme: Theme): string {
  const pair = tokens.get(name);
  assert.ok(pair, `tokens.css has no colour pair --${name}`);
  return pair[theme];
}

function assertContrast(name: string, color: string, theme: Theme, atLeast: number): void {
  for (const ground of groundNames) {
    const ratio = contrast(color, value(ground, theme));
    assert.ok(ratio >= atLeast, `${name} on ${ground} in ${theme} is ${ratio.toFixed(2)}:1`);
  }
}

test('the contrast of black and white is 21, of a colour with itself 1', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#1f459f', '#1f459f'), 1);
});

test('every ink is readable on every ground in light and dark', () => {
  for (const theme of themes) {
    for (const ink of inks) assertContrast(ink, value(ink, theme), theme, 4.5);
  }
});

test('the colours of series are those of tokens.css', () => {
  for (const [index, color] of seriesColors.entries()) {
    const name = `c-${index + 1}`;
    assert.deepEqual(color, { light: value(name, 'light'), dark: value(name, 'dark') });
  }
  assert.equal(tokens.has(`c-${seriesColors.length + 1}`), false);
});

test('every kind and series colour is readable as text in light and dark', () => {
  const names = [...tokens.keys()].filter((name) => /^(k|c)-/.test(name));
  assert.equal(names.length, 15);
  for (const theme of themes) {
    for (const name of names) assertContrast(name, value(name, theme), theme, 4.5);
  }
});

test('ink is readable on marked words and on the wash', () => {
  for (const theme of themes) {
    const wash = mix(value('paper', theme), value('accent', theme), 0.11);
    for (const ground of [value('mark', theme), wash]) {
      assert.ok(contrast(value('ink', theme), ground) >= 4.5);
    }
  }
});

test('rules stand out from the paper', () => {
  for (const theme of themes) {
    assert.ok(contrast(value('rule', theme), value('paper', theme)) >= 3);
  }
});

test('the grounds of the theme sheet are those of tokens.css', () => {
  for (const theme of themes) {
    assert.deepEqual(
      grounds[theme],
      groundNames.map((name) => value(name, theme)),
    );
  }
});

test('every colour of the palette is readable in light and dark', () => {
  for (const [index, colors] of palette.entries()) {
    for (const theme of themes) assertContrast(`palette ${index}`, colors[theme], theme, 4.5);
  }
});

test('the palette repeats no colour of a built-in kind', () => {
  const taken = [...tokens].filter(([name]) => name.startsWith('k-')).map(([, pair]) => pair.light);
  assert.deepEqual(
    palette.filter(({ light }) => taken.includes(light)),
    [],
  );
});

test('a readable colour stays as it is', () => {
  assert.equal(readable('#1f459f', grounds.light, '#000000'), '#1f459f');
});

test('a colour that is too faint is darkened until it is readable', () => {
  const found = readable('#ffcc00', grounds.light, '#000000');
  assert.notEqual(found, '#000000');
  assertContrast('#ffcc00 made readable', found, 'light', 4.5);
});
