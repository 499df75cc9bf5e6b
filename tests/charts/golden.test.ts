import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { everyType, preparedOfType } from './every-type.ts';

/*
 * The small drawing of each type over one small table, as files to look at. After a change that is
 * meant, `DOSSIER_UPDATE_GOLDENS=1 node --test tests/charts/golden.test.ts` writes them anew.
 */
const folder = join(import.meta.dirname, 'golden');
const isUpdate = process.env['DOSSIER_UPDATE_GOLDENS'] === '1';
const rows: Cell[][] = [
  ['one', '2020', 12, null],
  ['one', '2021', 18, null],
  ['one', '2022', 30, null],
  ['two', '2020', 25, null],
  ['two', '2021', 22, null],
  ['two', '2022', 16, null],
  ['three', '2020', 4, null],
  ['three', '2022', 5, null],
];

for (const [name, settings] of Object.entries(everyType)) {
  test(`the drawing of ${name} is the one on file`, () => {
    const file = join(folder, `${fileOf(name)}.svg`);
    const drawn = svgOf(settings);
    if (isUpdate) writeFileSync(file, drawn);
    assert.ok(existsSync(file), `${file} is missing`);
    assert.equal(drawn, readFileSync(file, 'utf8'));
  });
}

test('each file belongs to a type', () => {
  const known = Object.keys(everyType).map((name) => `${fileOf(name)}.svg`);
  assert.deepEqual(readdirSync(folder).sort(), known.sort());
});

function fileOf(name: string): string {
  return name.replaceAll(' ', '-');
}

function svgOf(settings: Record<string, unknown>): string {
  const [size] = drawingSizes;
  const around =
    settings['type'] === 'network' && settings['entities'] ? { entities: ['one'] } : {};
  const drawing = size && preparedOfType({ ...settings, ...around }, rows)?.draw?.(size);
  assert.ok(drawing);
  const { width, height, content } = drawing;
  const root = s('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
  });
  return `${[...linesOf({ ...root, children: content }, '')].join('\n')}\n`;
}

/** Prints an element with children on its own line and its content indented below; any other on one line. */
function* linesOf(node: ElementContent, indent: string): Generator<string> {
  if (node.type !== 'element' || !holdsElements(node)) {
    yield indent + markup(node);
    return;
  }
  const [open = '', close = ''] = markup({
    ...node,
    children: [{ type: 'text', value: '\u0000' }],
  }).split('\u0000');
  yield indent + open;
  for (const child of node.children) yield* linesOf(child, `${indent}  `);
  yield indent + close;
}

function holdsElements({ tagName, children }: Element): boolean {
  return tagName !== 'text' && children.some((child) => child.type === 'element');
}

function markup(node: ElementContent): string {
  return toHtml(node, { space: 'svg', closeEmptyElements: true });
}
