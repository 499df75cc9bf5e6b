/** A value with its unit, a currency before it: `US$351.5 bn`, `12 %`. */
export function valueText(value: string, unit: string): string {
  const [, currency = '', rest = unit] = /^(\p{L}*\p{Sc})\s*(.*)$/u.exec(unit) ?? [];
  return `${currency}${value} ${rest}`.trim();
}
