import { monthNamed } from '../../model/dates/month-names.ts';
import { reportWarning, shorten, type Reading } from '../yaml/field-reader.ts';
import { toPlain, type YamlMap, type YamlNode } from '../yaml/yaml-node.ts';
import { findField, type BibtexEntry } from './bibtex-entries.ts';

/**
 * Warns of a month that the parser does not know and leaves out: `month = {März}`, `month = {mar/apr}`.
 * @param item What was read of the entry.
 */
export function warnLostMonth(entry: BibtexEntry, item: YamlMap, reading: Reading): void {
  const field = findField(entry, 'month');
  // A date of its own says more than a month, and the parser does not ask for that.
  if (!field?.value || findField(entry, 'date')) return;
  if (!isYearAlone(item.entries.get('issued')?.value)) return;
  const message = `\`month: ${shorten(field.value)}\` is not a month, so the source has its year alone.`;
  const month = monthNamed(field.value) ?? 3;
  const fix = `Write \`month = {${month}}\`, or the whole date: \`date = {2021-03-04}\`, \`date = {2021-03/2021-04}\`.`;
  reportWarning(reading, field.at, 'invalid-date', message, fix);
}

function isYearAlone(issued: YamlNode | undefined): boolean {
  return (
    issued !== undefined && /^\{"date-parts":\[\[\d+\]\]\}$/.test(JSON.stringify(toPlain(issued)))
  );
}
