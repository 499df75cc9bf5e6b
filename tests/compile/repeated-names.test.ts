import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { lineOfProblem } from '../load/line-of-problem.ts';
import { compileFiles } from '../made/compile-files.ts';

const company = (title: string, more = ''): string =>
  `---\ntitle: ${title}\nkind: company\n${more}---\n${title}.\n`;
const files = {
  'kinds.yaml':
    'chip:\n  label: Chip\n  fields:\n    maker: {type: relation, to: company, label: Maker, inverse: Makes}\n',
  'entities/kran.md': company('Kran', 'aliases: [K, KR, K]\n'),
  'entities/vik.md': company('Vik'),
  'entities/core.md':
    '---\ntitle: Core\nkind: chip\nmaker: [kran, {to: kran, since: 2020}, {name: Ann}, {name: Ann, since: 2021}]\n---\nA chip.\n',
  'data/staff.yaml':
    'title: Staff\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  staff: {type: number}\n',
  'data/staff.csv': 'entity,date,staff\nkran,2020,1\nkran,2021,2\nvik,2020,3\nvik,2021,4\n',
  'charts/lines.yaml': 'title: Lines\ndata: staff\nentities: [kran, kran, vik]\n',
  'articles/news.md':
    '---\ntitle: News\ndate: 2022\n---\nOf [[core]].\n\n::chart{id=lines entities="vik,vik"}\n',
};

test('an alias that is written twice is one', async () => {
  const { site } = await compileFiles(files);
  const view = site.pages.find('entity', sitePath('companies', 'kran'))?.view;
  assert.deepEqual(view?.aliases, ['K', 'KR']);
});

test('an entity that a chart or its attributes name twice is one series', async () => {
  const { site } = await compileFiles(files);
  const chart = site.pages.find('chart', sitePath('charts', 'lines'))?.view.figureHtml ?? '';
  assert.deepEqual(headsOf(chart), ['kran', 'vik']);
  const text = site.pages.find('article', sitePath('articles', 'news'))?.view.bodyHtml ?? '';
  assert.deepEqual(headsOf(text), ['vik']);
});

test('an unknown entity after one that is named twice is reported at its place', async () => {
  const { problems } = await compileFiles({
    ...files,
    'charts/lines.yaml': 'title: Lines\ndata: staff\nentities: [kran, kran, nobody]\n',
    'articles/news.md': '---\ntitle: News\ndate: 2022\n---\nText.\n',
  });
  const found = problems.filter(({ file }) => file === 'charts/lines.yaml').map(lineOfProblem);
  assert.deepEqual(found, ['charts/lines.yaml:3:24 unknown-entity']);
});

test('lists and cards name the target of two relations once', async () => {
  const { site } = await compileFiles(files);
  const list = site.pages.find('kind-list', sitePath('chips'))?.view;
  assert.deepEqual(
    list?.rows[0]?.cells.map(({ text }) => text),
    ['Kran, Ann'],
  );
  const card = site.pages
    .find('article', sitePath('articles', 'news'))
    ?.view.cards.find(({ link }) => link.id === 'core');
  assert.deepEqual(
    card?.facts.map(({ text }) => text),
    ['Kran, Ann'],
  );
});

function headsOf(html: string): string[] {
  return [...html.matchAll(/<th scope="col"[^>]* data-series="(\w+)"/g)].map(([, id = '']) => id);
}
