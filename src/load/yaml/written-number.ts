/** The sign between the whole and the fraction of a number. */
export type DecimalSign = '.' | ',';

/** The number a text spells with digits and an optional sign, decimal point and exponent, if finite. */
export function parseNumber(text: string): number | undefined {
  if (!/^[+-]?(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** `1.234,5`, or `1,234.5` with decimal points, as `1234,5`: without what divides thousands. `undefined` if nothing does. */
export function withoutThousands(text: string, decimal: DecimalSign = '.'): string | undefined {
  const isDivided =
    decimal === ','
      ? /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)
      : /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);
  return isDivided ? text.replaceAll(decimal === ',' ? '.' : ',', '') : undefined;
}

/**
 * The number that a text means although signs stand beside it, as digits: `26` for `26%`, `-260` for a Unicode minus or
 * brackets, `1260` for `1 260`. `undefined` if it may mean something else.
 */
export function numberMeant(text: string, decimal: DecimalSign = '.'): string | undefined {
  const isNegative = /^[\u2010-\u2015\u2212\uFF0D]/u.test(text) || /^\(.*\)$/u.test(text);
  const bare = text
    .replace(/^[-\u2010-\u2015\u2212\uFF0D(]\s*/u, '')
    .replace(/\)$/u, '')
    .replace(before, '')
    .replace(after, '');
  const digits = bare.replace(/(?<=\d)[ '’\u00A0\u202F\u2009](?=\d{3}(?!\d))/gu, '');
  const isNumber = decimal === '.' ? /^\d+(\.\d+)?$/ : /^\d+(,\d+)?$/;
  if (digits === text || !isNumber.test(digits)) return undefined;
  return isNegative || text.startsWith('-') ? `-${digits}` : digits;
}

/** Signs of money before a number, and of a share, as in Turkish. */
const before = /^(?:US\$|[%‰\p{Sc}])\s*/u;
/** Those after it. */
const after = /\s*[%‰\p{Sc}]$/u;
