import type { DateField } from '../../../model/kinds/field.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import { report, reportWarning } from '../../yaml/field-reader.ts';
import { findNode } from '../../yaml/yaml-node.ts';
import { placeOfKey, type KindsReading } from './kinds-reading.ts';

/** The kind with its day settled, if it is an event: the date that marks its start, else the first that does not mark its end. */
export function settleEventDay(kind: Kind, reading: KindsReading): Kind {
  const dates = kind.fields.filter((field) => field.type === 'date');
  if (!kind.event) return kind;
  if (dates.some(({ marks }) => marks === 'start')) return kind;
  const [day, ...others] = dates.filter(({ marks }) => marks === 'point');
  if (!day) {
    if (hasUnreadField(kind, reading)) return kind;
    const message = `The kind \`${kind.id}\` is an event but has no date on which it happens.`;
    const fix = 'Add a field below it: `date: {type: date, marks: start}`.';
    report(reading, placeOfKey(reading, [kind.id]), 'missing-field', message, fix);
    return kind;
  }
  if (others.length > 0) warnOfChoice(kind, day, others, reading);
  const started: DateField = { ...day, marks: 'start' };
  return { ...kind, fields: kind.fields.map((field) => (field === day ? started : field)) };
}

/** Whether the kind has a field that is not read because of an error; it may be the date. */
function hasUnreadField({ id, fields }: Kind, { root }: KindsReading): boolean {
  const { node } = findNode(root, [id, 'fields']);
  return (
    node.type === 'map' &&
    node.entries.size > 0 &&
    [...node.entries.keys()].some((key) => !fields.some((field) => field.id === key))
  );
}

function warnOfChoice(
  { id }: Kind,
  day: DateField,
  others: readonly DateField[],
  reading: KindsReading,
): void {
  const at = placeOfKey(reading, [id, 'fields', day.id]);
  const names = [day, ...others].map((each) => `\`${each.id}\``).join(', ');
  const message = `None of the dates ${names} marks the start of the event, so the first, \`${day.id}\`, is used.`;
  const fix = `Add \`marks: start\` to the date on which a \`${id}\` happens.`;
  reportWarning(reading, at, 'missing-field', message, fix);
}
