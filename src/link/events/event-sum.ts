import { readAmount } from '../../model/values/amount.ts';
import { moneyUnit } from '../../model/values/money-unit.ts';
import { writtenQuantity } from '../../model/values/written-quantity.ts';
import type { Entity } from '../../model/records/entity.ts';

/** A sum of money: `{ value: 18228000000, unit: 'CNY', text: 'RMB 18.228bn' }`. */
export interface Sum {
  value: number;
  /** The ISO code of the currency, or its sign. */
  unit: string;
  /** As readers see it. */
  text: string;
}

/**
 * The sum of money that an event is about: its first field of numbers in a currency, else the largest amount of its
 * relations.
 */
export function eventSum({ fields, relations }: Entity, language: string): Sum | undefined {
  for (const [first] of Object.values(fields)) {
    if (first?.type !== 'number') continue;
    const text = writtenQuantity(first.value, { unit: first.unit, language });
    // A unit such as 億元 or Mrd. € is one of the language.
    const read = moneyUnit(first.unit ?? '')
      ? readAmount(writtenQuantity(first.value, { ...first, language: 'en' }), 'en')
      : readAmount(text, language);
    const { value, unit } = read;
    if (value !== undefined && unit && isCurrency(unit)) return { value, unit, text };
  }
  const amounts = relations.flatMap(({ amount }): Sum[] => {
    const { value, unit, text } = amount ?? {};
    if (value === undefined || !unit || !text || !isCurrency(unit)) return [];
    return [{ value, unit, text }];
  });
  return amounts.reduce<Sum | undefined>(
    (most, each) => (most && most.value >= each.value ? most : each),
    undefined,
  );
}

function isCurrency(unit: string): boolean {
  return /^(?:[A-Z]{3}|\p{Sc})$/u.test(unit);
}
