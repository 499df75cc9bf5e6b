import assert from 'node:assert/strict';
import test from 'node:test';
import { writeCount, wordsOf } from '../../../src/client/page/words.ts';

/** An element with a label, on a page in a language. */
function elementIn(lang: string, entriesShown: string): HTMLElement {
  const dataset = { labelEntriesShown: entriesShown };
  return { dataset, closest: () => ({ lang }) } as unknown as HTMLElement;
}

test('a script writes how many things there are as the language of the page does', () => {
  const counts = { count: 1013, total: 20_000 };
  const english = elementIn('en', '{count} of {total}');
  assert.equal(wordsOf(english)('entriesShown', counts), '1,013 of 20,000');
  const german = elementIn('de', '{count} von {total}');
  assert.equal(wordsOf(german)('entriesShown', counts), '1.013 von 20.000');
  assert.equal(writeCount(1013, german), '1.013');
});

test('a script fills a label with names and with the form for a number, and leaves what it has no value for', () => {
  const label = '{name}: {count, plural-en, one {# entry} other {# entries}} {of}';
  const words = wordsOf(elementIn('en', label));
  assert.equal(words('entriesShown', { name: 'A', count: 1 }), 'A: 1 entry {of}');
  assert.equal(words('entriesShown', { name: 'A', count: 1013 }), 'A: 1,013 entries {of}');
});
