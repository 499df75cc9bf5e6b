import { monthNamed } from '../../model/dates/month-names.ts';
import { reportWarning, shorten, type Reading } from '../yaml/field-reader.ts';
import { toPlain, type YamlMap, type YamlNode } from '../yaml/yaml-node.ts';
import { findField, type BibtexEntry } from './bibtex-entries.ts';

/**
 * Warns of a month that does not reach the source: one that the parser does not know, `month = {März}`, `month = {mar/apr}`,
 * and one without a year.
 * @param item What was read of the entry.
 */
export function warnLostMonth(entry: BibtexEntry, item: YamlMap, reading: Reading): void {
  const field = findField(entry, 'month');
  // A date of its own says more than a month, and the parser does not ask for that.
  if (!field || findField(entry, 'date')) return;
  const issued = item.entries.get('issued')?.value;
  const whole = 'the whole date: `date = {2021-03-04}`, `date = {2021-03/2021-04}`';
  if (!issued) {
    const message = '`month` has no year beside it, so the source has no date.';
    const fix = `Add \`year\`, or write ${whole}.`;
    reportWarning(reading, field.at, 'invalid-date', message, fix);
  } else if (field.value && isYearAlone(issued)) {
    const message = `\`month: ${shorten(field.value)}\` is not a month, so the source has its year alone.`;
    const fix = `Write \`month = {${monthNamed(field.value) ?? 3}}\`, or ${whole}.`;
    reportWarning(reading, field.at, 'invalid-date', message, fix);
  }
}

function isYearAlone(issued: YamlNode): boolean {
  return /^\{"date-parts":\[\[\d+\]\]\}$/.test(JSON.stringify(toPlain(issued)));
}
