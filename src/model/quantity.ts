/** How a number is written for readers. */
export interface QuantityOptions {
  /** `US$ bn`, `RMB bn`, `%`, `people`; none for a bare number. */
  unit?: string;
  /** Decimals shown; as many as the number has, two at most, when absent. */
  decimals?: number;
  language: string;
}

/**
 * A number with its unit as running text has it: 605.2 in `US$ bn` is `$605.2bn`, 18.2 in `RMB bn`
 * is `RMB 18.2bn`, 12.3 in `%` is `12.3%`, 112771 in `people` is `112,771 people`.
 */
export function formatQuantity(value: number, options: QuantityOptions): string {
  const digits = formatNumber(Math.abs(value), options);
  const sign = value < 0 && /[1-9]/.test(digits) ? '\u2212' : '';
  const { prefix, suffix } = unitParts(options.unit ?? '');
  return sign + prefix + digits + suffix;
}

/** What stands before and after the digits of a number in some unit. */
export function unitParts(unit: string): { prefix: string; suffix: string } {
  if (unit === '') return { prefix: '', suffix: '' };
  if (unit === '%' || unit === '‰') return { prefix: '', suffix: unit };
  const money = /^(US\$|HK\$|A\$|C\$|S\$|NT\$|[$€£¥₹₩₽]|[A-Z]{3})(?:\s*(tn|bn|m|k|trillion|billion|million))?$/.exec(unit);
  if (!money) return { prefix: '', suffix: `\u00a0${unit}` };
  const [, currency = '', scale = ''] = money;
  const sign = currency === 'US$' ? '$' : currency;
  return {
    prefix: /^[A-Z]{3}$/.test(sign) ? `${sign}\u00a0` : sign,
    suffix: scale.length > 2 ? `\u00a0${scale}` : scale,
  };
}

const formats = new Map<string, Intl.NumberFormat>();

function formatNumber(value: number, { decimals, language }: QuantityOptions): string {
  const key = `${language} ${decimals ?? ''}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 2,
    });
    formats.set(key, format);
  }
  return format.format(value);
}
