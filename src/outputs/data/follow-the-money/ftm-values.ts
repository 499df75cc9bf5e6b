import { ftmPropertyType } from '../../../model/follow-the-money/property-types.ts';
import type { ValueField } from '../../../model/kinds/field.ts';
import type { SourcedValue } from '../../../model/values/sourced-value.ts';
import { countryCode } from '../../../model/follow-the-money/countries.ts';

/**
 * The values of a field by the properties that its kind declares. With several properties a value is split: `22.5,
 * 114.1` is a latitude and a longitude. Leaves out values that do not have their property's type.
 */
export function ftmValues(
  { followTheMoney }: ValueField,
  values: readonly SourcedValue[],
): [property: string, value: string][] {
  return values.flatMap(({ value }) => {
    const parts = followTheMoney.length > 1 ? String(value).split(/[,;\s]+/) : [String(value)];
    const named = followTheMoney.flatMap((property, index): [string, string][] => {
      const text = cleaned(property, parts[index] ?? '');
      return text === undefined ? [] : [[property, text]];
    });
    return named.length === followTheMoney.length ? named : [];
  });
}

function cleaned(property: string, text: string): string | undefined {
  const type = ftmPropertyType(property);
  if (type === 'country') return countryCode(text);
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  return text || undefined;
}
