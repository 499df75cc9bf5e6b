import { dateSchema } from '../../model/dates/date-schema.ts';
import { countryName } from '../../model/follow-the-money/countries.ts';
import { ftmPropertyType } from '../../model/follow-the-money/property-types.ts';
import type { FieldType, ValueField } from '../../model/kinds/field.ts';
import { cleanLine } from '../plan/clean-text.ts';
import type { TakenProperties } from './taken-properties.ts';

/** Whether a text is an address of the web, as content may have it. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/\s]\S*$/i.test(text) && URL.canParse(text);
}

/** The date of a text or timestamp; `undefined` for anything else. */
export function dateOf(text: string): string | undefined {
  const day = text.replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1');
  return dateSchema.safeParse(day).success ? day : undefined;
}

export function isDate(text: string): boolean {
  return dateOf(text) !== undefined;
}

/**
 * The values of a field, from the properties that its kind declares. Several properties are the parts of a value: a
 * latitude and a longitude.
 */
export function takeValues(
  field: ValueField,
  properties: TakenProperties,
): (string | number | boolean)[] {
  const [property, ...others] = field.followTheMoney;
  if (property === undefined) return [];
  if (others.length > 0) return takeParts(field.followTheMoney, properties);
  return properties
    .take(property, (text) => valueOf(text, property, field.type) !== undefined)
    .flatMap((text) => valueOf(text, property, field.type) ?? []);
}

/** Only the parts of a single value certainly belong together. */
function takeParts(names: readonly string[], properties: TakenProperties): string[] {
  const parts = names.flatMap((name) => properties.takeOne(name) ?? []);
  return parts.length === names.length ? [parts.join(', ')] : [];
}

function valueOf(
  text: string,
  property: string,
  type: FieldType,
): string | number | boolean | undefined {
  switch (type) {
    case 'date':
      return dateOf(text);
    case 'number':
      return /^[+-]?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : undefined;
    case 'url':
      return isWebAddress(text) ? text : undefined;
    case 'boolean':
      return /^(true|false)$/.test(text) ? text === 'true' : undefined;
    default: {
      const name = ftmPropertyType(property) === 'country' ? countryName(text) : undefined;
      return name ?? cleanLine(text);
    }
  }
}
