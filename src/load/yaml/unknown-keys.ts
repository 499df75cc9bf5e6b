import { didYouMean } from '../../model/problems/nearest.ts';
import { reportWarning, shorten, type Reading } from './field-reader.ts';
import { isNull, type YamlEntry, type YamlMap } from './yaml-node.ts';

/**
 * Warns about unknown keys.
 * @param foreign What to write instead of keys of other programs.
 */
export function warnUnknown(
  map: YamlMap,
  known: ReadonlySet<string>,
  reading: Reading,
  foreign?: ReadonlyMap<string, string>,
): void {
  let before: YamlEntry | undefined;
  for (const entry of map.entries.values()) {
    const { key, keyAt } = entry;
    if (!known.has(key)) {
      const meant = foreign?.get(key);
      const hint = meant ? '' : didYouMean(key, known);
      const message = `The key \`${shorten(key)}\` has no effect here.${hint}`;
      const fix = meant ?? fixOf(entry, before);
      reportWarning(reading, keyAt, 'unknown-field', message, fix);
    }
    before = entry;
  }
}

/** In `{note: one, two}` the comma ends the value, and `two` becomes a key. */
function fixOf({ key, keyAt, value }: YamlEntry, before: YamlEntry | undefined): string {
  const isCutOff =
    before?.value.type === 'scalar' &&
    before.value.at.line === keyAt.line &&
    isNull(value) &&
    !isNull(before.value);
  if (!isCutOff) {
    return key.includes(' ')
      ? 'If it belongs to the value before it, put that value in quotation marks.'
      : 'Correct its spelling, or remove it.';
  }
  const start = before.value.type === 'scalar' ? before.value.text : '';
  if (/^[+-]?\d+$/.test(start) && /^\d+$/.test(key)) {
    const thousands =
      key.length === 3 ? `, or \`${start}${key}\` if the comma divides thousands` : '';
    return `The comma ends the value: write the number with a point, \`${before.key}: ${start}.${key}\`${thousands}.`;
  }
  const { column } = before.value.at;
  const comma = column + start.length + 1 === keyAt.column ? ',' : ', ';
  const whole = JSON.stringify(start + comma + key);
  return `The comma ends the value: if this belongs to it, write \`${before.key}: ${shorten(whole)}\`.`;
}
