import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOf } from '../made/compile-files.ts';

async function fixes(kind: string, field: string): Promise<string[]> {
  const problems = await problemsOf({
    'kinds.yaml': `club:\n  label: Club\n  followTheMoney: ${kind}\n  fields:\n    owner: {type: relation, ${field}}\n`,
  });
  return problems.map(({ line, code, fix }) => `${line} ${code} ${fix}`);
}

test('a relation that runs the wrong way by default is told to turn', async () => {
  assert.deepEqual(await fixes('Asset', 'to: person, followTheMoney: Ownership'), [
    '5 invalid-value Write `flow: backward`.',
  ]);
});

test('a kind whose `event` cannot be read is not told that it has no dates of events', async () => {
  const problems = await problemsOf({
    'kinds.yaml':
      'gala:\n  label: Gala\n  event: yes\n  fields: {held: {type: date, marks: start, followTheMoney: startDate}}\n',
  });
  assert.deepEqual(
    problems.map(({ line, code }) => `${line} ${code}`),
    ['3 invalid-value'],
  );
});

test('a flow that its author wrote stays, and the end that does not fit is named', async () => {
  assert.deepEqual(
    await fixes('Organization', 'to: company, flow: backward, followTheMoney: Ownership'),
    [
      '5 invalid-value Write `followTheMoney: Company` for `club`, or another schema for the field.',
    ],
  );
  assert.deepEqual(await fixes('Asset', 'to: place, flow: backward, followTheMoney: Ownership'), [
    '5 invalid-value Name kinds of the schema LegalEntity in `to`, or write another schema.',
  ]);
  assert.deepEqual(
    await fixes('Company', 'to: company, flow: backward, followTheMoney: Ownership'),
    [],
  );
});
