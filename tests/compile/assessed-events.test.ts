import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';
import { fileText } from '../made/file-text.ts';

const company = (title: string): string => `---\ntitle: ${title}\nkind: company\n---\n${title}.\n`;
const event = (title: string, more: string): string =>
  `---\ntitle: ${title}\nkind: event\ninvolves: [kran]\n${more}\n---\nIt was.\n`;
const files = {
  'entities/kran.md':
    '---\ntitle: Kran\nkind: company\nowns:\n' +
    '  - {to: vik, since: 2018-12, until: 2021-04-10, share: 52%, amount: US$2m, note: Sold., status: reported}\n' +
    '  - {to: holm, status: withdrawn}\n---\nCranes.\n',
  'entities/vik.md': company('Vik'),
  'entities/holm.md': company('Holm'),
  'entities/fire.md': event('Fire', 'date: 2020-03-01\nendDate: 2020-03-04\nstatus: disputed'),
  'entities/flood.md': event('Flood', 'date: 2020-05\nconfidence: low'),
  'entities/fair.md': event('Fair', 'date: 2020-06-01'),
  'entities/hoax.md': event('Hoax', 'date: 2020-04-01\nstatus: withdrawn'),
  'data/staff.yaml':
    'title: Staff\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  staff: {type: number}\n',
  'data/staff.csv': 'entity,date,staff\nkran,2020-01-01,1\nkran,2020-12-31,2\n',
  'charts/line.yaml': 'title: Line\ntype: line\ndata: staff\nevents: [fire, hoax, fair]\n',
  'charts/days.yaml': 'title: Days\ntype: timeline\n',
  'charts/ties.yaml': 'title: Ties\ntype: network\nentities: [kran, vik, holm]\n',
  'charts/one.yaml': 'title: One\ntype: network\nentities: [vik]\n',
};
const { site } = await compileFiles(files);
const csvOf = (id: string): string => fileText(site.files, `/charts/${id}.csv`);
const htmlOf = (id: string): string =>
  site.pages.find('chart', sitePath('charts', id))?.view.figureHtml ?? '';

test('a line chart says the status of an event on its mark and in its legend', () => {
  assert.match(htmlOf('line'), /<title>1 Mar 2020: Fire \(disputed\)<\/title>/);
  assert.match(htmlOf('line'), />Fire<\/a> \(disputed\)<\/li>/);
  assert.match(htmlOf('line'), />Fair<\/a><\/li>/);
});

test('a timeline says the status of an event in the reading of its mark and in its table', () => {
  const html = htmlOf('days');
  assert.match(html, /1–4 March 2020: Fire \(disputed\)/);
  assert.match(html, /<td>Disputed<\/td>/);
  assert.match(html, /May 2020: Flood \(low confidence\)/);
});

test('no chart marks a withdrawn event', () => {
  assert.doesNotMatch(htmlOf('line'), /Hoax/);
  assert.doesNotMatch(htmlOf('days'), /Hoax/);
});

test('the strip of the front page says it too, without withdrawn events', () => {
  const strip = site.pages.find('home')?.view.strip?.html ?? '';
  assert.match(strip, /<title>1 Mar 2020: Fire \(disputed\)<\/title>/);
  assert.doesNotMatch(strip, /Hoax/);
});

test('the CSV of a timeline has the last day of an event, and the ids of status and confidence', () => {
  assert.equal(
    csvOf('days'),
    'Date,End date,Name,Entity,Status,Confidence\r\n2020-03-01,2020-03-04,Fire,Kran,disputed,\r\n' +
      '2020-05,,Flood,Kran,,low\r\n2020-06-01,,Fair,Kran,,\r\n',
  );
});

test('the CSV of a network has one fact a column, with ISO dates and ids', () => {
  assert.equal(
    csvOf('ties'),
    'From,Relation,To,Since,Until,Share,Amount,Note,Status\r\n' +
      'Kran,Owns,Vik,2018-12,2021-04-10,52%,US$2m,Sold.,reported\r\n',
  );
  assert.equal(
    csvOf('one'),
    'From,Relation,To,Since,Until,Share,Amount,Note,Status\r\n' +
      'Kran,Owns,Vik,2018-12,2021-04-10,52%,US$2m,Sold.,reported\r\n',
  );
});
