import assert from 'node:assert/strict';
import test from 'node:test';
import { eventSum, type Sum } from '../../../src/link/events/event-sum.ts';
import type { Entity } from '../../../src/model/records/entity.ts';

/** The sum of an event with one number. */
function sumOf(unit: string, language: string): Sum | undefined {
  const damage = { type: 'number', value: 50, unit, sources: [], at: { line: 1, column: 1 } };
  return eventSum({ fields: { damage: [damage] }, relations: [] } as unknown as Entity, language);
}

test('a number in a currency is a sum, with the unit of English or of the language', () => {
  assert.deepEqual(sumOf('RMB bn', 'en'), { value: 5e10, unit: 'CNY', text: 'RMB\u00a050bn' });
  assert.deepEqual(sumOf('億元', 'zh-Hant-TW'), { value: 5e9, unit: 'TWD', text: '50億元' });
  assert.deepEqual(sumOf('亿元', 'zh-Hans'), { value: 5e9, unit: 'CNY', text: '50亿元' });
  const german = { value: 5e7, unit: 'EUR', text: '50\u00a0Mio.\u00a0€' };
  assert.deepEqual(sumOf('Mio. €', 'de'), german);
  assert.equal(sumOf('萬戶', 'zh-Hant-TW'), undefined);
});
