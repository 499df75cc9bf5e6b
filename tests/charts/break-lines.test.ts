import assert from 'node:assert/strict';
import test from 'node:test';
import { breakLines } from '../../src/charts/labels/break-lines.ts';
import { wrapText } from '../../src/charts/labels/wrap-text.ts';

test('a no-break space keeps what separates two relations in the line of the first', () => {
  assert.deepEqual(
    breakLines('Fined: Acme\u00a0· Warned: Bolt', 12, (line) => line.length),
    ['Fined: ', 'Acme\u00a0· ', 'Warned: Bolt'],
  );
});

test('a date and a sum are divided only where they are wider than a line, and keep their spaces', () => {
  const linesIn = (room: number) => wrapText('Fined RMB 8.026bn (21 Jul 2022)', { room, most: 9 });
  assert.deepEqual(linesIn(101), ['Fined', 'RMB 8.026bn', '(21 Jul 2022)']);
  assert.deepEqual(linesIn(67), ['Fined', 'RMB', '8.026bn', '(21 Jul', '2022)']);
});
