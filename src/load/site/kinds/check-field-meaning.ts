import {
  ftmRelationSchemas,
  isFtmRelationSchema,
} from '../../../model/follow-the-money/relation-schemas.ts';
import type { TypedField } from '../../../model/kinds/kinds-schema.ts';
import { didYouMean } from '../../../model/problems/nearest.ts';
import { report } from '../../yaml/field-reader.ts';
import { placeOfKey, placeOfValue, type KindsReading } from './kinds-reading.ts';

/** Reports meanings that do not fit the type of a field: `marks` is for dates, `flow` for relations, and `followTheMoney` names schemas for relations, properties for others. */
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
  if (field.followTheMoney === undefined) return;
  if (field.type === 'relation') checkSchema(path, field.followTheMoney, reading);
  else checkProperties(path, [field.followTheMoney].flat(), reading);
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
