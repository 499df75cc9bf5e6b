import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const files = {
  'entities/bank.md': '---\ntitle: Central Bank\nkind: agency\n---\nText.\n',
  'entities/reserve.md': '---\ntitle: Reserve Bank\nkind: agency\n---\nText.\n',
  'entities/cut.md':
    '---\ntitle: The cut\nkind: event\ndate: 2021-02-10\ninvolves: [bank]\n---\nText.\n',
  'data/rate.csv':
    'entity,date,rate\nbank,2021-01-01,4.5\nbank,2021-04-01,3.15\nreserve,2021-01-01,0\nreserve,2021-04-01,-0.5\n',
  'data/rate.yaml':
    'title: Rates\nprofile: true\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  rate: {type: number, label: Rate, unit: "%"}\n',
  'charts/rates.yaml':
    'title: Rates\ntype: bar\ndata: rate\ny: rate\nfrom: 2021-01-01\nto: 2021-04-01\n',
};

const { site, problems } = await compileFiles({
  ...files,
  'site.yaml': `title: Site
description: Of a test.
home:
  figures:
    - {data: rate, entity: bank, at: latest, from: max}
    - {data: rate, entity: bank, from: first}
    - {data: rate, entity: reserve, at: latest, from: first}
`,
});

test('the rate of a bank that falls from 4.5% to 3.15% changes by points, not by −30%', () => {
  const [home] = site.pages.ofType('home');
  const figures = home?.view.figures.map(({ figure }) => [figure.text, figure.change]);
  assert.deepEqual(figures, [
    ['3.15%', { direction: 'down', text: '−1.35\u00a0pp' }],
    ['−1.35\u00a0pp', undefined],
    ['−0.5%', { direction: 'down', text: '−0.5\u00a0pp' }],
  ]);
  const entities = site.pages.ofType('entity');
  const [bank, reserve] = ['bank', 'reserve'].map(
    (id) => entities.find(({ path }) => path === `/agencies/${id}/`)?.view.keyFigure?.change?.text,
  );
  assert.deepEqual([bank, reserve], ['−1.35\u00a0pp', '−0.5\u00a0pp']);
  const event = entities.find(({ path }) => path === '/events/cut/')?.view.event;
  assert.deepEqual(event?.values[0]?.change, { direction: 'down', text: '−1.35\u00a0pp' });
  assert.deepEqual(
    problems.filter(({ code }) => code === 'no-such-value'),
    [],
  );
});

test('bars of two dates show such changes in points', () => {
  const [chart] = site.pages.ofType('chart');
  assert.match(chart?.view.description ?? '', /−1\.35\u00a0pp\.$/);
});
