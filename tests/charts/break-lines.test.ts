import assert from 'node:assert/strict';
import test from 'node:test';
import { breakLines } from '../../src/charts/labels/break-lines.ts';

test('a no-break space keeps what separates two relations in the line of the first', () => {
  assert.deepEqual(
    breakLines('Fined: Acme\u00a0· Warned: Bolt', 12, (line) => line.length),
    ['Fined: ', 'Acme\u00a0· ', 'Warned: Bolt'],
  );
});
