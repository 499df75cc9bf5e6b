import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const event = (date: string, who: string): string =>
  `---\ntitle: ${date}\nkind: event\ndate: ${date}\ninvolves: [${who}]\nauthority: [court]\n---\n`;

const files = {
  'data/value.yaml':
    'title: Value\nprofile: true\nsource: paper\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number, label: Value, unit: US$ bn}\n',
  'data/value.csv': [
    'entity,date,value',
    'acme,2021-03-01,1',
    'acme,2021-04-19,10',
    'acme,2021-05-30,40',
    'acme,2021-05-31,50',
    'acme,2021-07-10,5',
    'acme,2021-09-30,70',
    'bolt,2021-01-01,3',
    'bolt,2021-07-31,3',
    'core,2021,3',
    'core,2021-06-30,0',
    'core,2021-04-01,0',
    '',
  ].join('\n'),
  'sources.yaml': '- {id: paper, type: webpage, title: Paper}\n',
  'entities/acme.md': '---\ntitle: Acme\nkind: company\n---\n',
  'entities/bolt.md': '---\ntitle: Bolt\nkind: company\n---\n',
  'entities/core.md': '---\ntitle: Core\nkind: company\n---\n',
  'entities/court.md': '---\ntitle: Court\nkind: agency\n---\n',
  'entities/first.md': event('2020-01-02', 'acme'),
  'entities/other.md': event('2021-05-30', 'bolt'),
  'entities/middle.md': event('2021-05-31', 'acme, core'),
  'entities/later.md': event('2021-06-02', 'core'),
  'entities/last.md': event('2022-02-03', 'acme'),
};

async function eventAt(id: string) {
  const { site } = await compileFiles(files);
  return site.pages.ofType('entity').find(({ view }) => view.id === id)?.view.event;
}

test('the neighbours of an event are the nearest that involve one of its parties, whoever decided them', async () => {
  const middle = await eventAt('middle');
  assert.equal(middle?.previous?.path, '/events/first/');
  assert.equal(middle?.next?.path, '/events/later/');
  const other = await eventAt('other');
  assert.deepEqual([other?.previous, other?.next], [undefined, undefined]);
});

test('an event shows the values nearest to six weeks before and after it, with dates, sources and change', async () => {
  const [acme, core, ...rest] = (await eventAt('middle'))?.values ?? [];
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [acme?.link.id, acme?.before, acme?.after, acme?.change],
    [
      'acme',
      { text: '$10bn', date: '19 Apr 2021', references: [1] },
      { text: '$5bn', date: '10 Jul 2021', references: [1] },
      { direction: 'down', text: '−50.0%' },
    ],
  );
  assert.equal(core?.change, undefined, 'nothing changes by a share of zero');
});

test('what falls below zero has no change in per cent, around an event or from its highest', async () => {
  const below = {
    ...files,
    'data/value.csv': files['data/value.csv'].replace('07-10,5', '07-10,-5'),
  };
  const { site } = await compileFiles({
    ...below,
    'data/value.csv': below['data/value.csv'].replace('09-30,70', '09-30,-70'),
  });
  const views = site.pages.ofType('entity').map(({ view }) => view);
  const viewOf = (id: string) => views.find((view) => view.id === id);
  const [acme] = viewOf('middle')?.event?.values ?? [];
  assert.deepEqual([acme?.after.text, acme?.change], ['−$5bn', undefined]);
  const figure = viewOf('acme')?.keyFigure;
  assert.deepEqual(
    [figure?.text, figure?.change, figure?.detail],
    ['−$70bn', undefined, '30 September 2021'],
  );
});

test('without a value near both times, and for entities that are no events, there is none', async () => {
  assert.deepEqual((await eventAt('other'))?.values, []);
  assert.equal(await eventAt('acme'), undefined);
});
