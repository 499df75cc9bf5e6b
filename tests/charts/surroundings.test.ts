import assert from 'node:assert/strict';
import test from 'node:test';
import { surroundingsFigure } from '../../src/charts/figure/surroundings-figure.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { inputOfType } from './every-type.ts';

/** The first entity owns each of the others. */
function figureOf(count: number, id: string): string | undefined {
  const rows = Array.from({ length: count }, (_each, at) => [`e${at}`, '2020', 1, null]);
  return surroundingsFigure(entityId(id), inputOfType({ type: 'network', entities: [id] }, rows));
}

test('an entity with three neighbours has a drawing of them, each with its relation', () => {
  const html = figureOf(4, 'e0') ?? '';
  assert.equal(html.match(/<div class="d /g)?.length, 1, 'one drawing');
  assert.equal(html.match(/>Owns \(52%\)</g)?.length, 3);
});

test('fewer neighbours are in the list alone', () => {
  assert.equal(figureOf(3, 'e0'), undefined);
  assert.equal(figureOf(20, 'e7'), undefined);
});
