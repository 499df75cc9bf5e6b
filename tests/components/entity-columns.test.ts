import assert from 'node:assert/strict';
import test from 'node:test';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { kindId } from '../../src/model/ids/kind-id.ts';
import { areFactsShort, balanceColumns } from '../../src/components/entity/column-balance.ts';
import {
  groupByMonth,
  groupHeading,
  mentionsShown,
} from '../../src/components/mentions/mention-groups.ts';
import type { EntityView } from '../../src/views/entity/entity-view.ts';
import type { MentionView } from '../../src/views/parts/statements/mention-view.ts';
import type { TimelineItemView } from '../../src/views/parts/statements/timeline-item-view.ts';
import { sitePath } from '../../src/model/addresses/path.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { partialDate } from '../made/partial-date.ts';

function mention(date?: string): MentionView {
  const sentence = { before: 'On Thursday ', match: 'Acme', after: ' replied.' };
  const page = { title: 'A page', path: sitePath('articles', 'a') };
  return { page, sentence, ...(date && { date: partialDate(date) }) };
}

function event(id: string): TimelineItemView {
  return { date: partialDate('2021-07'), title: id, path: sitePath('events', id), references: [] };
}

const kind = {
  id: kindId('company'),
  label: 'Company',
  plural: 'Companies',
  folder: 'companies',
  path: sitePath('companies'),
  shape: 'square',
  count: 1,
  isBuiltIn: true,
} as const;

function view(rest: Partial<EntityView>): EntityView {
  return {
    id: entityId('acme'),
    path: sitePath('companies', 'acme'),
    title: 'Acme',
    titleParts: [{ text: 'Acme' }],
    summary: '',
    tags: [],
    mentionedEntities: [],
    namedOtherwise: [],
    bodyHtml: '<p>Short.</p>',
    headings: [],
    references: [],
    kind,
    aliases: [],
    facts: [],
    factCount: 0,
    sourcedFactCount: 0,
    relations: [],
    chartsHtml: [],
    timeline: [],
    quotes: [],
    mentions: [],
    mentionedOn: 0,
    cards: [],
    hasNews: false,
    jsonLd: {},
    ...rest,
  };
}

test('a section without content is in neither column', () => {
  assert.deepEqual(balanceColumns(view({})), { main: [], rail: [] });
});

test('facts of one row are shorter than the header, and of two if its title is long', () => {
  const facts = [{ label: 'Founded', values: [], others: [] }];
  const title = 'State Administration for Market Regulation';
  assert.ok(areFactsShort(view({}), 0));
  assert.ok(areFactsShort(view({ facts }), 0));
  assert.ok(!areFactsShort(view({ facts }), 1));
  assert.ok(areFactsShort(view({ facts, title }), 1));
  assert.ok(!areFactsShort(view({ facts, title }), 2));
});

test('mentions are beside a long timeline, and in the main column if there is none', () => {
  const mentions = Array.from({ length: 6 }, () => mention());
  const timeline = Array.from({ length: 30 }, (_, index) => event(`e${index}`));
  assert.deepEqual(balanceColumns(view({ mentions, timeline })).rail, ['mentions']);
  assert.deepEqual(balanceColumns(view({ mentions })).main, ['mentions']);
});

test('mentions are grouped by month in the order given, undated ones separately', () => {
  const groups = groupByMonth([
    mention('2021-07-27'),
    mention('2021-07'),
    mention('2020'),
    mention(),
  ]);
  assert.deepEqual(
    groups.map(({ month, passages }) => [month, passages.map(({ sentences }) => sentences.length)]),
    [
      ['2021-07', [2]],
      ['2020', [1]],
      [undefined, [1]],
    ],
  );
});

test('undated mentions have a heading below dated ones only', () => {
  const words = { language: 'en', labels: labelsFor('en') };
  assert.equal(
    groupHeading({ month: partialDate('2021-07'), passages: [] }, true, words),
    'July 2021',
  );
  assert.equal(groupHeading({ passages: [] }, true, words), 'Pages without a date');
  assert.equal(groupHeading({ passages: [] }, false, words), undefined);
});

test('successive mentions in one section of a page are together, and name it once', () => {
  const inSection = (id: string, path = sitePath('articles', 'a')): MentionView => ({
    ...mention(),
    page: { title: 'A page', path },
    heading: { id, text: id },
  });
  const [group] = groupByMonth([
    inSection('one'),
    inSection('one'),
    inSection('two'),
    inSection('two', sitePath('articles', 'b')),
    mention(),
    inSection('one'),
  ]);
  assert.deepEqual(
    group?.passages.map(({ page, heading, sentences }) => [
      page.path,
      heading?.id,
      sentences.length,
    ]),
    [
      ['/articles/a/', 'one', 2],
      ['/articles/a/', 'two', 1],
      ['/articles/b/', 'two', 1],
      ['/articles/a/', undefined, 1],
      ['/articles/a/', 'one', 1],
    ],
  );
});

test('whatever their lengths, the rail goes on where the main column ends', () => {
  const order = ['quotes', 'mentions', 'sources'];
  const quotes = (count: number) =>
    Array.from({ length: count }, () => ({ paragraphs: [] })) as unknown as EntityView['quotes'];
  const references = (count: number) =>
    Array.from({ length: count }, () => ({})) as unknown as EntityView['references'];
  const mentions = Array.from({ length: 8 }, () => mention());
  for (const count of [1, 5, 30]) {
    for (const events of [0, 4, 12, 40]) {
      const timeline = Array.from({ length: events }, (_, index) => event(`e${index}`));
      const sections = { quotes: quotes(count), mentions, references: references(31 - count) };
      const { main, rail } = balanceColumns(view({ ...sections, timeline }));
      assert.deepEqual([...main, ...rail], order, `${count} quotations, ${events} events`);
    }
  }
});

test('a few mentions are all shown, of many the first eight', () => {
  assert.equal(mentionsShown(7), 7);
  assert.equal(mentionsShown(47), 8);
});
