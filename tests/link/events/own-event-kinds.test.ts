import assert from 'node:assert/strict';
import test from 'node:test';
import { relationTo } from '../../made/relation-to.ts';
import { entityId } from '../../../src/model/ids/entity-id.ts';
import { linkSite } from '../../../src/link/site/site.ts';
import { timelineOf } from '../../../src/link/timeline/timeline.ts';
import type { DateField, DateMark, RelationField } from '../../../src/model/kinds/field.ts';
import { defineKind } from '../../../src/model/kinds/built-in/define-kind.ts';
import type { Kind } from '../../../src/model/kinds/kind.ts';
import type { Entity } from '../../../src/model/records/entity.ts';
import { dateValue } from '../../made/sourced-value.ts';
import { entity, smallSite } from '../../markdown/render-text.ts';

const thing = { shape: 'ring', schemaOrg: 'Thing', followTheMoney: 'Thing' } as const;

/** An event whose fields share no names with those of built-in kinds. */
const trial = defineKind({
  ...thing,
  id: 'trial',
  plural: 'Trials',
  event: true,
  fields: [
    date('filed', 'point'),
    date('held', 'start'),
    date('ruled', 'end'),
    date('endDate', 'point'),
    relation('accused'),
  ],
});
/** Not an event, though its fields have the names of one. */
const fair = defineKind({
  ...thing,
  id: 'fair',
  plural: 'Fairs',
  fields: [date('date', 'start'), date('endDate', 'end'), relation('heldUnder')],
});

const site = linkSite({
  ...smallSite(),
  kinds: [trial, fair],
  entities: [
    of(trial, 'first', { filed: '2001', held: '2002', ruled: '2003', endDate: '2004' }, [
      ['accused', 'autumn'],
      ['accused', 'autumn'],
    ]),
    of(trial, 'swift', { held: '2002-05-01', ruled: '2002-05-01' }),
    of(trial, 'coming', {}),
    of(trial, 'lapsed', { ruled: '2006' }),
    of(fair, 'autumn', { date: '1999', endDate: '2000' }),
    of(fair, 'spring', {}, [['heldUnder', 'first']]),
  ],
});

test('the kind decides what is an event, with or without a date', () => {
  assert.deepEqual([...site.eventIds], ['first', 'swift', 'coming', 'lapsed']);
  assert.deepEqual(
    site.events.map(({ id, date: day }) => [id, day]),
    [
      ['first', '2002'],
      ['swift', '2002-05-01'],
    ],
  );
});

test('an event is one point from its start to its end; its other dates are points of their own', () => {
  assert.deepEqual(site.points.get(entityId('first'))?.map(described), [
    '2001 filed',
    '2002 to 2003',
    '2004 endDate',
  ]);
});

test('an end without a start is an ordinary date', () => {
  assert.deepEqual(site.points.get(entityId('lapsed'))?.map(described), ['2006 ruled']);
});

test('an entity that is not an event has only dates, whatever their names', () => {
  assert.deepEqual(site.points.get(entityId('autumn'))?.map(described), [
    '1999 date',
    '2000 endDate',
  ]);
});

test('an event involves all entities related to it, whichever end states the relation, each once', () => {
  assert.deepEqual(site.events[0]?.involves, ['autumn', 'spring']);
});

test('it is on the timelines of the entities it involves', () => {
  const dates = (name: string): string[] => {
    const id = entityId(name);
    return timelineOf(id, site.relations.get(id) ?? [], site.points).map(described);
  };
  assert.deepEqual(dates('autumn'), ['1999 date', '2000 endDate', '2002 to 2003']);
  assert.deepEqual(dates('spring'), ['2002 to 2003']);
});

function date(id: string, marks: DateMark): DateField {
  return { id, label: id, required: false, type: 'date', marks, followTheMoney: [] };
}

function relation(id: string): RelationField {
  const ends = { to: [], inverse: `${id} by`, symmetric: false, flow: 'forward' } as const;
  return { id, label: id, required: false, type: 'relation', ...ends };
}

function of(
  kind: Kind,
  id: string,
  dates: Record<string, string>,
  relations: readonly [field: string, target: string][] = [],
): Entity {
  const fields = Object.entries(dates).map(([field, value]) => [field, [dateValue(value)]]);
  return {
    ...entity(id, id, kind.id, []),
    fields: Object.fromEntries(fields),
    relations: relations.map(([field, target], index) => ({
      ...relationTo(field, target),
      role: String(index),
    })),
  };
}

function described({ date: day, endDate, label }: (typeof site.timeline)[number]): string {
  return [day, endDate && `to ${endDate}`, label].filter(Boolean).join(' ');
}

test('an event that ends on the day it starts has one date on timelines', () => {
  const [point, ...others] = site.timeline.filter(({ entity: id }) => id === 'swift');
  assert.deepEqual([point?.date, point?.endDate, others], ['2002-05-01', undefined, []]);
});
