/**
 * A value of a table with the unit of its column, a currency before the digits: `US$351.5 bn`, `−US$3 bn`, `12 %`. What
 * is said of the value in brackets stays last: `US$351.5 bn (estimated)`.
 */
export function valueText(value: string, unit: string): string {
  const [, currency = '', rest = unit] = /^(\p{L}*\p{Sc})\s*(.*)$/u.exec(unit) ?? [];
  const [, sign = '', digits = '', said = ''] = /^(\P{N}*)([^(]*)(.*)$/su.exec(value) ?? [];
  return [sign + currency + digits.trim(), rest, said].filter(Boolean).join(' ');
}
