import assert from 'node:assert/strict';
import test from 'node:test';
import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { inDirection } from '../../src/charts/figure/in-direction.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { htmlOf as figureHtmlOf, inputOf } from './chart-input.ts';

const content = [
  s('a', { href: '/x/' }, [
    s('title', 'x'),
    s('rect', { x: 10, y: 0, width: 30, height: 5 }),
    s('path', { d: 'M.5 5l20 4-.5.2c1-2 3.2.4-.5-6l0 7zM3 4l2 0' }),
    s('circle', { cx: 90, cy: 1, r: 2 }),
    s('text', { x: 0, y: 1 }, [s('tspan', 'اسم'), ' ', s('tspan', { dx: 2 }, '5')]),
    s('text', { x: 50, y: 1, 'text-anchor': 'middle' }, 'ب'),
  ]),
];
const drawing = { width: 100, height: 10, content };
const htmlOf = (language: string, hasFixedSides?: true): string =>
  toHtml(inDirection({ ...drawing, ...(hasFixedSides && { hasFixedSides }) }, language).content, {
    space: 'svg',
  });

test('for a language from right to left, marks and names are on the other side', () => {
  assert.equal(
    htmlOf('ar'),
    '<a href="/x/"><title>x</title><rect x="60" y="0" width="30" height="5"></rect>' +
      '<path d="M99.5 5l-20 4 .5.2c-1-2-3.2.4.5-6l0 7zM97 4l-2 0"></path><circle cx="10" cy="1" r="2"></circle>' +
      '<text x="100" y="1" text-anchor="end">\u2067<tspan>اسم</tspan> <tspan>5</tspan>\u2069</text>' +
      '<text x="50" y="1" text-anchor="middle">\u2067ب\u2069</text></a>',
  );
});

test('what a group has moved is on the other side of the drawing and of its group', () => {
  const moved = s('g', { transform: 'translate(10 4)' }, [
    s('rect', { x: 0, width: 30, height: 5 }),
    s('text', { x: 8, y: 3 }, '5'),
  ]);
  assert.equal(
    toHtml(inDirection({ width: 100, height: 10, content: [moved] }, 'he').content, {
      space: 'svg',
    }),
    '<g transform="translate(90 4)"><rect x="-30" width="30" height="5"></rect>' +
      '<text x="-8" y="3" text-anchor="end">\u20675\u2069</text></g>',
  );
});

test('a number with a unit in Latin letters is written from left to right', () => {
  const label = { width: 100, height: 10, content: [s('text', { x: 0, y: 1 }, '300 hm³')] };
  assert.match(toHtml(inDirection(label, 'ar').content, { space: 'svg' }), />\u2066300 hm³\u2069</);
});

test('Latin words among others are one piece each, which no number joins', () => {
  const label = s(
    'text',
    { x: 0, y: 1 },
    'Partners, 4.2 مليون يورو · Regulated by: هيئة المياه، NT-1',
  );
  assert.match(
    toHtml(inDirection({ width: 100, height: 10, content: [label] }, 'ar').content),
    />\u2067\u2066Partners\u2069, 4\.2 مليون يورو · \u2066Regulated by\u2069: هيئة المياه، \u2066NT-1\u2069\u2069</,
  );
});

test('so are an address and the version of a licence', () => {
  const line = s(
    'text',
    { x: 0, y: 1 },
    'אתר · https://example.org/charts/volume/ · CC-BY-4.0: כן',
  );
  assert.match(
    toHtml(inDirection({ width: 100, height: 10, content: [line] }, 'he').content),
    />\u2067אתר · \u2066https:\/\/example\.org\/charts\/volume\/\u2069 · \u2066CC-BY-4\.0\u2069: כן\u2069</,
  );
});

test('where left and right mean something, only texts change', () => {
  const texts = toHtml(content, { space: 'svg' })
    .replaceAll(/(<text[^>]*>)(.*?)(<\/text>)/g, '$1\u2067$2\u2069$3')
    .replace(' dx="2"', '');
  assert.equal(htmlOf('he', true), texts);
});

test('a drawing from left to right stays as it is but for names from right to left', () => {
  const names = /\p{Script=Arabic}+/gu;
  assert.equal(htmlOf('zh'), toHtml(content, { space: 'svg' }).replace(names, '\u2067$&\u2069'));
});

test('in a drawing from left to right, a name from right to left is one piece, which no number joins', () => {
  const label = s('text', { x: 0, y: 1 }, [s('tspan', 'شركة النفط…'), ' ', s('tspan', '−1%')]);
  const names = s('g', [
    s('title', 'شركة، 1'),
    label,
    s('text', 'Oak'),
    s('text', 'Oaks Ltd شركة'),
  ]);
  assert.equal(
    toHtml(inDirection({ width: 100, height: 10, content: [names] }, 'en').content),
    '<g><title>شركة، 1</title>' +
      '<text x="0" y="1"><tspan>\u2067شركة النفط…\u2069</tspan> <tspan>−1%</tspan></text>' +
      '<text>Oak</text><text>Oaks Ltd شركة</text></g>',
  );
});

test('the outline of a text of two directions is under all of it, and of another text around its letters', () => {
  const labels = [
    s('text', { class: 'halo b t-1', x: 5, y: 1 }, 'נמל 5'),
    s('text', { class: 'halo', x: 5, y: 9 }, 'נמל'),
  ];
  const html = (language: string): string =>
    toHtml(inDirection({ width: 100, height: 10, content: labels }, language).content, {
      space: 'svg',
    });
  assert.equal(
    html('he'),
    '<text class="halo b t-1 under" x="95" y="1" aria-hidden="true" text-anchor="end">\u2067נמל 5\u2069</text>' +
      '<text class="b t-1" x="95" y="1" text-anchor="end">\u2067נמל 5\u2069</text>' +
      '<text class="halo" x="95" y="9" text-anchor="end">\u2067נמל\u2069</text>',
  );
  assert.match(html('en'), /^<text class="halo b t-1 under"/);
});

test('so is it where a mark is read, and a Latin name among words from right to left', () => {
  const row = (id: string): Cell[][] => [
    [id, '2021', -1, null],
    ['b', '2021', 3, null],
  ];
  const bars = (id: string, language: string): string =>
    figureHtmlOf(inputOf(row(id), { type: 'bar' }, { column: { unit: '%' }, language }));
  assert.match(bars('شركة', 'en'), /<title>\u2067شركة\u2069, 2021, −1%<\/title>/);
  assert.match(bars('oak', 'en'), /<title>Oak, 2021, −1%<\/title>/);
  assert.match(bars('oak', 'ar'), /<title>\u2066Oak\u2069، /);
});
