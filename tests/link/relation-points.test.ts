import assert from 'node:assert/strict';
import test from 'node:test';
import { allPoints } from '../../src/link/timeline/dated-points.ts';
import { linkSite } from '../../src/link/site/site.ts';
import type { Entity } from '../../src/model/records/entity.ts';
import { partialDate } from '../made/partial-date.ts';
import { relationTo } from '../made/relation-to.ts';
import { dateValue } from '../made/sourced-value.ts';
import { entity, smallSite } from '../markdown/render-text.ts';

test('a relation that an event tells on its day, or in its month, is no entry of its own', () => {
  assert.deepEqual(entries(fineOf('2021-04-10'), relation('owns', '2021-04-10')), ['fine']);
  assert.deepEqual(entries(fineOf('2021-04-10'), relation('owns', '2021-04')), ['fine']);
  assert.deepEqual(entries(fineOf('2021-04'), relation('owns', '2021-04-10')), ['fine']);
});

test('a relation of another day, of a year, or of others than the event involves, is an entry', () => {
  const both = ['fine', 'one owns'];
  assert.deepEqual(entries(fineOf('2021-04-10'), relation('owns', '2021-04-11')).sort(), both);
  assert.deepEqual(entries(fineOf('2021-04-10'), relation('owns', '2021')).sort(), both);
  assert.deepEqual(
    entries(fineOf('2021-04-10', ['one']), relation('owns', '2021-04-10')).sort(),
    both,
  );
});

test('relations of one pair and day are one entry, whichever end states them', () => {
  const other = {
    ...entity('two', 'Two', 'company', []),
    relations: [relation('owns', '2021-04-10')('one')],
  };
  assert.deepEqual(
    entries(relation('competitors', '2021-04-10')('two'), relation('owns', '2021-04-10'), other),
    ['one competitors+owns+owns'],
  );
});

type Stated = ReturnType<typeof relationTo>;

function relation(field: string, on: string): (to: string) => Stated {
  return (to) => ({ ...relationTo(field, to), on: partialDate(on) });
}

function fineOf(date: string, involves = ['one', 'two']): Entity {
  const relations = involves.map((id) => relationTo('involves', id));
  return { ...entity('fine', 'Fine', 'event', []), fields: { date: [dateValue(date)] }, relations };
}

/** The entries of the timeline of `one`, `two` and others: the fields of relations, the ids of events. */
function entries(first: Entity | Stated, toTwo: (to: string) => Stated, two?: Entity): string[] {
  const stated = 'target' in first ? [first, toTwo('two')] : [toTwo('two')];
  const entities = [
    { ...entity('one', 'One', 'company', []), relations: stated },
    two ?? entity('two', 'Two', 'company', []),
    ...('target' in first ? [] : [first]),
  ];
  return allPoints(linkSite({ ...smallSite(), entities })).map((point) =>
    'end' in point
      ? `${point.entity} ${[point, ...point.also].map((each) => each.end.field.id).join('+')}`
      : point.entity,
  );
}
