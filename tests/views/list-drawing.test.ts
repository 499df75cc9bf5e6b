import assert from 'node:assert/strict';
import test from 'node:test';
import { s } from 'hastscript';
import { listDrawing } from '../../src/views/chart/list-drawing.ts';

/** The width of the drawing that a list shows of those with some heights. */
const widthOf = (heights: Record<'s' | 'm' | 'l', number>): number | undefined =>
  listDrawing(({ name, width }) => ({ width, height: heights[name], content: [] }))?.width;

test('a list shows the drawing whose texts are the largest there', () => {
  // A little taller than wide, it is still larger than a wide one.
  assert.equal(widthOf({ s: 345, m: 400, l: 440 }), 324);
  assert.equal(widthOf({ s: 900, m: 500, l: 480 }), 680);
});

test('a drawing whose texts nobody could read in a list is shown without them', () => {
  const content = [s('g', [s('rect'), s('text', 'Acme')])];
  const tagsIn = (height: number): string[] =>
    listDrawing(({ width }) => ({ width, height, content }))?.content.flatMap((mark) =>
      mark.type === 'element'
        ? mark.children.flatMap((each) => (each.type === 'element' ? [each.tagName] : []))
        : [],
    ) ?? [];
  assert.deepEqual(tagsIn(300), ['rect', 'text']);
  assert.deepEqual(tagsIn(900), ['rect']);
});

test('a drawing without texts has neither the discs of events nor a legend', () => {
  const content = [
    s('g', { class: 'mk n-1' }, [s('circle', { class: 'evc' }), s('text', '1')]),
    s('g', { class: 'rows legend' }, [s('circle'), s('text', 'highest')]),
    s('path'),
  ];
  const tagsIn = (height: number): string[] =>
    listDrawing(({ width }) => ({ width, height, content }))?.content.flatMap((mark) =>
      mark.type === 'element' ? [mark.tagName] : [],
    ) ?? [];
  assert.deepEqual(tagsIn(300), ['g', 'g', 'path']);
  assert.deepEqual(tagsIn(900), ['path']);
});
