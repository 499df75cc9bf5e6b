import assert from 'node:assert/strict';
import test from 'node:test';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { sourceKey } from '../../src/model/ids/source-key.ts';
import type { CardView } from '../../src/views/parts/cards/card-view.ts';
import { createCards } from '../../src/views/parts/cards/create-cards.ts';
import { buildKindViews } from '../../src/views/parts/links/build-kind-views.ts';
import type { Entity } from '../../src/model/records/entity.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { Records } from '../../src/model/records/records.ts';
import { entity, smallSite } from '../markdown/render-text.ts';
import { graphOf } from '../made/graph-of.ts';
import { partialDate } from '../made/partial-date.ts';
import { dateValue, numberValue, textValue } from '../made/sourced-value.ts';

const at = { line: 1, column: 1 };

test('a card has the first two fields of the kind that have a value, never a URL', () => {
  const [card] = cards({
    website: 'https://owner.example',
    fields: {
      employees: [numberValue(112771)],
      founded: [dateValue('1998-11-11')],
      headquarters: [textValue('Shenzhen')],
    },
  })(['owner']);
  assert.deepEqual(card?.facts, [
    { label: 'Founded', text: '11 November 1998' },
    { label: 'Headquarters', text: 'Shenzhen' },
  ]);
});

test('of disputed values the preferred one is shown, with its date', () => {
  const employees = [
    { ...numberValue(112771), asOf: partialDate('2021-12-31'), sources: [sourceKey('verdict')] },
    { ...numberValue(85858), sources: [sourceKey('reuters')] },
  ];
  const [card] = cards({ fields: { employees } })(['owner']);
  assert.deepEqual(card?.facts, [{ label: 'Employees', text: '112,771 (31 Dec 2021)' }]);
});

test('a long list shows its first two values and that there are more', () => {
  const [card] = cards({
    fields: { tickers: ['A', 'B', 'C'].map(textValue) },
    relations: ['Ann', 'Bo'].map((name) => ({
      field: 'founders',
      target: { name },
      sources: [],
      at: { file: 'x', ...at },
    })),
  })(['owner']);
  assert.deepEqual(card?.facts, [
    { label: 'Tickers', text: 'A, B, …' },
    { label: 'Founders', text: 'Ann, Bo' },
  ]);
});

test('a key figure is the newest value of a profile dataset, with its fall from the highest and a spark line', () => {
  const [card] = cards({}, true)(['tencent']);
  assert.deepEqual(card?.keyFigure, {
    label: 'Value',
    text: '$605.2bn',
    date: '26 Jul 2021',
    change: { direction: 'down', text: '−13.5%' },
    sparkHtml: '700 605.2',
  });
  assert.equal(cards({})(['tencent'])[0]?.keyFigure, undefined);
});

test('the card of an entity is made once', () => {
  const cardsOf = cards({});
  const [first, ...others] = cardsOf(['owner', 'owner', 'no-such-entity']);
  assert.ok(first && others.length === 0);
  assert.equal(cardsOf(['tencent', 'owner'])[1], first);
});

function cards(owner: Partial<Entity>, isProfile = false): (ids: string[]) => CardView[] {
  const records: Records = {
    ...smallSite(),
    entities: [{ ...entity('owner', 'Owner', 'company', []), ...owner }, ...smallSite().entities],
    datasets: smallSite().datasets.map((dataset) => ({ ...dataset, profile: isProfile })),
  };
  const graph = graphOf(records);
  const cardsOf = createCards(graph, {
    labels: labelsFor('en'),
    language: 'en',
    kindViews: new Map(buildKindViews(graph).map((kind) => [kind.id, kind])),
    drawSpark: (values) => values.join(' '),
  });
  return (ids) => cardsOf(ids.map(entityId));
}
