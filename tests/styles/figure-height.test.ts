import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { beside, leastWidths } from '../../src/charts/figure/embed-height.ts';
import { figureTexts, grownWidth } from '../../src/charts/figure/figure-height.ts';

const rules = [
  ['title', 'charts/chart-page', '.embedded > .fig figcaption h1'],
  ['subtitle', 'charts/chart-figure', '.fig .sub'],
  ['note', 'charts/chart-notes', '.fig .src'],
  ['event', 'charts/chart-events', '.fig .key'],
] as const;

for (const [name, file, selector] of rules) {
  test(`the height of an embedded ${name} is reckoned with the size and the line of ${selector}`, () => {
    const [, size = '', line = ''] =
      / font: \d+ (\S+) ?\/ ?(\S+) /.exec(ruleOf(file, selector)) ?? [];
    const { size: reckoned, line: high } = figureTexts[name];
    assert.deepEqual([pixels(size), pixels(line)], [reckoned, high]);
  });
}

test('the drawing of an embedded chart changes, and stops to grow, at the widths of the style sheet', () => {
  for (const [name, width] of Object.entries(leastWidths)) {
    assert.match(
      sheet('charts/chart-figure'),
      new RegExp(
        `@container \\(min-width: ${width}px\\) \\{[^@]*\\.fig \\.d\\.${name} \\{\\s*display: block`,
      ),
    );
  }
  assert.match(
    ruleOf('charts/chart-figure', '.fig .d.m.l'),
    new RegExp(` max-width: ${grownWidth}px`),
  );
  assert.match(
    ruleOf('charts/chart-page', '.embedded'),
    new RegExp(` padding: \\d+px ${beside / 2}px`),
  );
});

function sheet(name: string): string {
  return readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
}

function ruleOf(file: string, selector: string): string {
  const [, rule = ''] = sheet(file).split(`\n${selector} {`);
  return rule.slice(0, rule.indexOf('}'));
}

/** `1.25rem` is 20, and `var(--t-2)` as much as tokens.css says. */
function pixels(length: string): number {
  const [, token] = /^var\((.+)\)$/.exec(length) ?? [];
  if (token === undefined) return parseFloat(length) * (length.endsWith('rem') ? 16 : 1);
  const [, size = ''] = new RegExp(`${token}: ([^;]+);`).exec(sheet('tokens')) ?? [];
  return pixels(size);
}
