import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { builtSite } from '../built-site.ts';
import { sites } from '../../sites.ts';
import { elements, hasClass, pageIn, pagesOf } from './pages-of.ts';

const pageAt = (path: string): Root => pageIn(builtSite('harbour'), path);
const table = readFileSync(join(sites.harbour.content, 'data/market-cap.csv'), 'utf8');

test('both pages of a relation show and link it, and each page shows mentions with their sentences', () => {
  const corvane = pageAt('/companies/corvane/');
  const parcelo = pageAt('/products/parcelo/');
  assert.ok(relation(corvane, 'Owns').includes('/dossier/products/parcelo/'));
  assert.ok(relation(parcelo, 'Owned by').includes('/dossier/companies/corvane/'));
  for (const tree of [corvane, parcelo]) {
    const sentences = elements(tree, (each) => each.tagName === 'mark');
    assert.ok(sentences.length > 3, `${sentences.length} sentences`);
  }
});

test('the timeline of an agency and of a law says what they have to do with an event', () => {
  for (const [path, label] of [
    ['/agencies/harbour-authority/', 'Actions'],
    ['/laws/berth-act/', 'Invoked in'],
  ] as const) {
    const entry = elements(pageAt(path), (each) => each.tagName === 'li').find((each) =>
      toString(each).includes('Lantern pays a fine'),
    );
    assert.ok(entry, `${path} has the fine`);
    const [heading] = elements(pageAt(path), hasClass('sec')).filter((each) =>
      toString(each).startsWith('Timeline'),
    );
    assert.ok(heading);
    const isSaid = [entry, heading].map((each) => toString(each).includes(label));
    assert.equal(isSaid.filter(Boolean).length, 1, `${path}: beside the date, or once for all`);
  }
});

test('the chart of an entity is SVG in the HTML, with a table of all its rows', () => {
  const rows = table.split('\n').filter((line) => line.startsWith('corvane,')).length;
  const [figure] = elements(pageAt('/companies/corvane/'), hasClass('fig'));
  assert.ok(figure);
  const drawings = elements(
    figure,
    (each) => each.tagName === 'svg' && each.properties['role'] === 'img',
  );
  assert.ok(drawings.length > 0);
  const [body] = elements(figure, (each) => each.tagName === 'tbody');
  assert.ok(body);
  assert.equal(elements(body, (each) => each.tagName === 'tr').length, rows);
});

test('several earlier or other values of a fact have a line each', () => {
  const others = pagesOf(builtSite('flagship')).flatMap(({ tree }) =>
    elements(tree, hasClass('others')).map((each) => ({
      dates: elements(each, ({ tagName }) => tagName === 'time').length,
      lines: elements(each, ({ tagName }) => tagName === 'br').length,
    })),
  );
  const several = others.filter(({ dates }) => dates > 1);
  assert.ok(several.length > 0, 'a page has several');
  for (const { dates, lines } of several) assert.equal(lines, dates);
});

test('a chart with `events: auto` marks the events that its entities are involved in, with links', () => {
  const [key] = elements(pageAt('/charts/market-value/'), hasClass('key'));
  assert.ok(key);
  const links = elements(key, (each) => each.tagName === 'a').map((each) =>
    String(each.properties['href']),
  );
  for (const id of ['halyard-listing-halted', 'lantern-review', 'parcelo-suspends-sign-ups'])
    assert.ok(links.includes(`/dossier/events/${id}/`), `${id} among ${links.join(' ')}`);
});

test('a figure of an entity on the front page says what it counts', () => {
  const figures = elements(pageAt('/'), hasClass('figs')).flatMap((row) =>
    elements(row, (each) => each.tagName === 'div' && elements(each, hasClass('val')).length > 0),
  );
  assert.deepEqual(
    figures.map((each) => elements(each, hasClass('of')).map((of) => toString(of).trim())),
    [['Market value'], ['Market value'], ['Market value']],
  );
});

test('dates beside key figures stay in one line', () => {
  for (const [path, place] of [
    ['/', 'figs'],
    ['/companies/corvane/', 'facts'],
  ] as const) {
    const [part] = elements(pageAt(path), hasClass(place));
    assert.ok(part);
    assert.match(toString(part), /peak, \$75\.3bn, on 31\u00a0March\u00a02021/);
  }
});

/** Addresses of the entities listed under the label of a relation. */
function relation(tree: Root, label: string): string[] {
  const [term] = elements(tree, (each) => each.tagName === 'dt' && toString(each).trim() === label);
  assert.ok(term, `no relation ${label}`);
  const [parent] = elements(tree, (each) => each.children.includes(term));
  const values = parent?.children
    .slice(parent.children.indexOf(term))
    .find((child) => child.type === 'element' && child.tagName === 'dd');
  assert.ok(values?.type === 'element');
  return elements(values, (each) => each.tagName === 'a').map((each) =>
    String(each.properties['href']),
  );
}
