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

test('a name from right to left that two lines divide is a piece in each of them', () => {
  assert.deepEqual(wrapText('\u2068اتفاقية مياه النيل\u2069، 5', { room: 80, most: 9 }), [
    '\u2068اتفاقية مياه\u2069',
    '\u2068النيل\u2069، 5',
  ]);
  const [cut] = wrapText('\u2068اتفاقية مياه النيل\u2069، 55 م³', { room: 80, most: 1 });
  assert.match(cut ?? '', /…\u2069$/);
});
