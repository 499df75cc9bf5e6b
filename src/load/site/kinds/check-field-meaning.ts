import {
  ftmRelationSchemas,
  isFtmRelationSchema,
} from '../../../model/follow-the-money/relation-schemas.ts';
import type { TypedField } from '../../../model/kinds/kinds-schema.ts';
import { didYouMean } from '../../../model/problems/nearest.ts';
import { report, reportWarning } from '../../yaml/field-reader.ts';
import { placeOfKey, placeOfValue, type KindsReading } from './kinds-reading.ts';

/**
 * Reports meanings that do not fit the type of a field: `marks` is for dates, `flow` for relations, `unit` for numbers,
 * and `followTheMoney` names schemas for relations, properties for others.
 */
export function checkFieldMeaning(
  path: readonly string[],
  field: TypedField,
  reading: KindsReading,
): void {
  const name = path.at(-1) ?? '';
  const refuse = (key: keyof TypedField, message: string, fix: string): undefined =>
    report(reading, placeOfKey(reading, [...path, key]), 'invalid-value', message, fix);
  if (field.marks !== undefined && field.type !== 'date') {
    const message = `\`marks\` says what a date means, but the type of \`${name}\` is ${field.type}.`;
    refuse('marks', message, 'Remove `marks`, or write `type: date`.');
  }
  if (field.flow !== undefined && field.type !== 'relation') {
    const message = `\`flow\` says who acts on whom in a relation, but the type of \`${name}\` is ${field.type}.`;
    refuse('flow', message, 'Remove `flow`, or write `type: relation`.');
  }
  if (field.symmetric && field.flow !== undefined && field.flow !== 'none') {
    const message = `\`${name}\` is symmetric, so it cannot flow one way.`;
    refuse('flow', message, 'Remove `flow` or `symmetric`.');
  }
  warnIdle(path, field, reading);
  if (field.followTheMoney === undefined) return;
  if (field.type === 'relation') checkSchema(path, field.followTheMoney, reading);
  else checkProperties(path, [field.followTheMoney].flat(), reading);
}

/** Types of the fields that read a key: of others it says nothing. */
const readBy = {
  unit: 'number',
  to: 'relation',
  inverse: 'relation',
  symmetric: 'relation',
} as const;

/** Warns of keys without effect, which their author believes to have one. */
function warnIdle(path: readonly string[], field: TypedField, reading: KindsReading): void {
  const warn = (key: keyof TypedField, why: string, fix: string): void => {
    const at = placeOfKey(reading, [...path, key]);
    const message = `\`${key}\` has no effect on \`${path.at(-1)}\`, ${why}.`;
    reportWarning(reading, at, 'unknown-field', message, fix);
  };
  for (const key of ['unit', 'to', 'inverse', 'symmetric'] as const) {
    if (field[key] === undefined || field.type === readBy[key]) continue;
    warn(key, `whose type is ${field.type}`, `Remove it, or write \`type: ${readBy[key]}\`.`);
  }
  if (field.type === 'relation' && field.symmetric && field.inverse !== undefined) {
    warn('inverse', 'which has one label at both ends', 'Remove `inverse` or `symmetric`.');
  }
}

function checkSchema(
  path: readonly string[],
  written: string | readonly string[],
  reading: KindsReading,
): void {
  if (typeof written === 'string' && isFtmRelationSchema(written)) return;
  const name = String(written);
  report(
    reading,
    placeOfValue(reading, [...path, 'followTheMoney']),
    'invalid-value',
    `\`followTheMoney: ${name}\` is not a schema for relations.${didYouMean(name, ftmRelationSchemas)}`,
    `Write one of ${ftmRelationSchemas.join(', ')}.`,
  );
}

function checkProperties(
  path: readonly string[],
  written: readonly string[],
  reading: KindsReading,
): void {
  for (const property of written.filter((each) => !/^[a-z][A-Za-z]+$/.test(each))) {
    report(
      reading,
      placeOfValue(reading, [...path, 'followTheMoney']),
      'invalid-value',
      `\`followTheMoney: ${property}\` is not a property of FollowTheMoney.`,
      'Write a property, which starts with a lower-case letter: `incorporationDate`. Schemas are for kinds and relations.',
    );
  }
}
