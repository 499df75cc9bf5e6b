import assert from 'node:assert/strict';
import test from 'node:test';
import { h } from 'hastscript';
import type { Drawing } from '../../src/charts/contract/drawing.ts';
import { drawingsAt } from '../../src/charts/figure/drawings.ts';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { layoutColumns } from '../../src/charts/types/network/columns/columns-layout.ts';
import type { Web } from '../../src/charts/types/network/ties/web.ts';
import { madeWeb } from './made-web.ts';

const about = { id: 'c', title: 'Title', description: 'What it shows.', hasLinks: false };

test('a drawing that is complete stands for the larger ones', () => {
  assert.deepEqual(classesOf({ s: false, m: false, l: false }), ['d s', 'd m', 'd l']);
  assert.deepEqual(classesOf({ s: false, m: true, l: true }), ['d s', 'd m l']);
  assert.deepEqual(classesOf({ s: true, m: true, l: true }), ['d s m l']);
});

test('a description is part of the name of an image, and not of the name of a group, where it would be said twice', () => {
  const labelsOf = (hasLinks: boolean): unknown => {
    const draw = (): Drawing => ({ width: 10, height: 10, content: [], isComplete: true });
    const [box] = drawingsAt(drawingSizes, draw, { ...about, hasLinks });
    const [svg] = box?.children ?? [];
    return svg?.type === 'element' && svg.properties['ariaLabelledBy'];
  };
  assert.deepEqual(labelsOf(false), ['c-s-title', 'c-s-desc']);
  assert.deepEqual(labelsOf(true), ['c-s-title']);
});

test('columns are complete if their names have all the room that they can use', () => {
  const web = withoutLabels(madeWeb(24, 24));
  assert.equal(isCompleteIn(2, 680, web), true);
  assert.equal(isCompleteIn(3, 680, web), false);
  assert.equal(isCompleteIn(3, 912, web), false);
  assert.equal(isCompleteIn(3, 1060, web), true);
});

test('columns are not complete if a label has no place', () => {
  const web = madeWeb(24, 24);
  const long = {
    ...web,
    ties: web.ties.map((tie) => ({
      ...tie,
      strands: tie.strands.map((strand) => ({ ...strand, label: 'RMB 18.228bn '.repeat(8) })),
    })),
  };
  assert.equal(isCompleteIn(2, 680, long), false);
});

function classesOf(complete: Record<string, boolean>): string[] {
  const drawn = drawingsAt(
    drawingSizes,
    ({ name, width }): Drawing => ({
      width,
      height: 100,
      content: [h('g')],
      isComplete: complete[name] === true,
    }),
    about,
  );
  return drawn.map(({ properties }) => (properties['className'] as string[]).join(' '));
}

function isCompleteIn(count: number, width: number, web: Web): boolean | undefined {
  const columns = {
    heads: Array.from({ length: count }, (_each, at) => `Column ${at}`),
    columnOf: web.names.map((_name, at) => at % count),
  };
  return layoutColumns(web, columns, { width, text: 14.6 })?.isComplete;
}

function withoutLabels(web: Web): Web {
  const ties = web.ties.map((tie) => ({
    ...tie,
    strands: tie.strands.map(({ label: _label, ...strand }) => strand),
  }));
  return { ...web, ties };
}
