import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { compileFiles } from '../made/compile-files.ts';
import { partialDate } from '../made/partial-date.ts';
import { fileText } from '../made/file-text.ts';

const today = partialDate('2024-06-01');
const contentDir = join(import.meta.dirname, '../fixtures/charts');
const { compiled } = await compile({ contentDir, today });
const files = compiled?.().files ?? [];
const drawings = files.filter((file) => file.path.endsWith('.svg'));
assert.ok(drawings.length > 10, `${drawings.length} drawings`);

function svgOf(id: string): string {
  return fileText(files, `/charts/${id}.svg`);
}

/** The groups of an SVG with a transform, and their content. */
function keyOf(svg: string): string {
  return svg.slice(svg.indexOf('</style>'), svg.lastIndexOf('<g transform='));
}

test('the legend of a file shows its marks in the colours of the drawing', () => {
  const heatmap = svgOf('heatmap');
  assert.match(keyOf(heatmap), /<g transform="translate[^>]*><g class="heatmap"><rect class="h-1"/);
  assert.match(keyOf(heatmap), /class="miss"/);
  assert.match(heatmap, /\.heatmap \.h-1\{fill:#[0-9a-f]{6}\}/);
  const slope = svgOf('slope');
  assert.match(keyOf(slope), /<line class="rise up"/);
  assert.match(keyOf(slope), /<line class="rise down"/);
});

test('each class of a mark in a file has a rule there, or is only a name', () => {
  // Classes for a page's pointer, for the shape of a kind (which only pages show), of legends, and of chart types.
  const plain =
    /^(mark|mk|lab|kd|legend|n-\d+|rows|columns|slopes|treemap|heatmap|scatter|timeline|network|web|tie|tied|name)$/;
  for (const { path } of drawings) {
    const svg = svgOf(path.slice('/charts/'.length, -'.svg'.length));
    const sheet = /<style>(.*?)<\/style>/s.exec(svg)?.[1] ?? '';
    const classes = [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, each = '']) =>
      each.split(' '),
    );
    const styled = [...new Set(classes)].filter((each) => !plain.test(each));
    const bare = styled.filter((each) => !new RegExp(`\\.${each}(?![\\w-])`).test(sheet));
    assert.deepEqual(bare, [], path);
  }
});

test('no file holds links or invalid numbers', () => {
  for (const { path } of drawings) {
    const svg = svgOf(path.slice('/charts/'.length, -'.svg'.length));
    assert.doesNotMatch(svg, /<a |href=|NaN|Infinity|undefined/, path);
  }
});

test('a file names the licence of its data, or else that of the site', async () => {
  const dated = 'columns: {date: {type: date}, boats: {type: number}}\n';
  const { site } = await compileFiles({
    'site.yaml': 'title: Site\ndescription: Of a test.\nlicense: CC-BY-4.0\n',
    'data/own.yaml': `title: Own\nlicense: CC0-1.0\n${dated}`,
    'data/own.csv': 'date,boats\n2001,5\n2002,7\n',
    'data/plain.yaml': `title: Plain\n${dated}`,
    'data/plain.csv': 'date,boats\n2001,5\n2002,7\n',
    'charts/own.yaml': 'title: Own\ntype: line\ndata: own\n',
    'charts/plain.yaml': 'title: Plain\ntype: line\ndata: plain\n',
  });
  const pictureOf = (id: string): string => fileText(site.files, `/charts/${id}.svg`);
  assert.match(pictureOf('own'), / · Licence: CC0-1\.0<\/text>/);
  assert.match(pictureOf('plain'), / · Licence: CC-BY-4\.0<\/text>/);
});
