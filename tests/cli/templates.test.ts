import assert from 'node:assert/strict';
import test from 'node:test';
import { entityTemplate } from '../../src/cli/new-files/prose-templates.ts';
import { defineField } from '../../src/model/kinds/built-in/define-field.ts';
import { defineKind } from '../../src/model/kinds/built-in/define-kind.ts';
import { partialDate } from '../made/partial-date.ts';

test('the template of an event has its day, without which it appears nowhere, and its other dates as comments', () => {
  const trial = defineKind({
    id: 'trial',
    plural: 'Trials',
    shape: 'ring',
    schemaOrg: 'Event',
    followTheMoney: 'Event',
    event: true,
    fields: [defineField.date('filed', 'point'), defineField.date('held', 'start')],
  });
  const lines = entityTemplate(trial, 'First', partialDate('2026-01-01')).split('\n');
  assert.ok(lines.includes('held: 2026-01-01'));
  assert.ok(lines.some((line) => line.startsWith('# filed: ')));
});
