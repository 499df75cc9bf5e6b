import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { formatLanguage, nameOrder } from '../../../src/model/text/locales.ts';

const model = join(import.meta.dirname, '../../../src/model');
const program = `
  const { formatPartialDate } = await import(${JSON.stringify(join(model, 'dates/format-date.ts'))});
  const { formatQuantity } = await import(${JSON.stringify(join(model, 'values/quantity.ts'))});
  const { fillPlurals } = await import(${JSON.stringify(join(model, 'labels/plural-form.ts'))});
  console.log([
    formatPartialDate('1098-05-03', 'la'),
    formatQuantity(1234.5, { language: 'la' }),
    formatQuantity(12, { unit: '%', language: 'grc' }),
    fillPlurals('{count, plural-la, one {unus} other {#}}', { count: 1 }),
  ].join('; '));
`;

/** What the program prints on a computer in this language. */
function printsIn(locale: string): string {
  const args = ['--input-type=module', '--no-warnings', '-e', program];
  const env = { ...process.env, LC_ALL: locale, LANG: locale };
  return execFileSync(process.execPath, args, { env, encoding: 'utf8' }).trim();
}

test('dates and numbers in a language without words of its own for them are English on any computer', () => {
  const english = '3 May 1098; 1,234.5; 12%; unus';
  for (const locale of ['C', 'de_DE.UTF-8', 'ja_JP.UTF-8']) assert.equal(printsIn(locale), english);
});

test('dates of a page in a language that Intl does not know are in the language of the site', () => {
  assert.equal(formatLanguage('la', 'de'), 'de');
  assert.equal(formatLanguage('fr', 'de'), 'fr');
  assert.equal(formatLanguage(undefined, 'la'), 'la');
});

test('numbers in names are sorted by their size, letters as the language has them', () => {
  assert.deepEqual(['Phase 104', 'Phase 26', 'phase 9', 'Ädel'].sort(nameOrder('de')), [
    'Ädel',
    'phase 9',
    'Phase 26',
    'Phase 104',
  ]);
  assert.deepEqual(['Ödla', 'Zebra'].sort(nameOrder('sv')), ['Zebra', 'Ödla']);
});
