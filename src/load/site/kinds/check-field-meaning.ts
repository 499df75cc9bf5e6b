import {
  ftmRelationSchemas,
  isFtmRelationSchema,
} from '../../../model/follow-the-money/relation-schemas.ts';
import type { FieldEntry } from '../../../model/kinds/kinds-schema.ts';
import { didYouMean } from '../../../model/problems/nearest.ts';
import { report } from '../../yaml/field-reader.ts';
import { placeOfKey, placeOfValue, type KindsReading } from './kinds-reading.ts';

/** What a field is said to mean fits what it holds: dates mark, relations flow, and FollowTheMoney has words for either. */
export function checkFieldMeaning(
  path: readonly string[],
  field: FieldEntry,
  reading: KindsReading,
): void {
  const name = path.at(-1) ?? '';
  const refuse = (key: keyof FieldEntry, message: string, fix: string): undefined =>
    report(reading, placeOfKey(reading, [...path, key]), 'invalid-value', message, fix);
  if (field.marks !== undefined && field.type !== 'date') {
    const message = `\`marks\` says what a date is, and \`${name}\` is no date: its type is ${field.type}.`;
    refuse('marks', message, 'Remove `marks`, or write `type: date`.');
  }
  if (field.flow !== undefined && field.type !== 'relation') {
    const message = `\`flow\` says who acts on whom, and \`${name}\` is no relation: its type is ${field.type}.`;
    refuse('flow', message, 'Remove `flow`, or write `type: relation`.');
  }
  if (field.symmetric && field.flow !== undefined && field.flow !== 'none') {
    const message = `\`${name}\` reads the same from both ends, so it flows neither way.`;
    refuse('flow', message, 'Remove `flow`, or `symmetric`.');
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
    `\`followTheMoney: ${name}\` is no schema for a relation.${didYouMean(name, ftmRelationSchemas)}`,
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
      `\`followTheMoney: ${property}\` is no property of FollowTheMoney.`,
      'Write a property, which starts with a small letter: `incorporationDate`; schemas are for kinds and relations.',
    );
  }
}
