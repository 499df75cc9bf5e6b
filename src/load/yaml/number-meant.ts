/** Signs of money before a number. */
const before = /^(?:US\$|[$€£¥₩₹])\s*/u;
/** A share, or one of those after it. */
const after = /\s*[%‰$€£¥₩₹]$/u;

/**
 * The number that a text means although signs stand beside it, as digits: `26` for `26%`, `-260` for a Unicode minus or
 * brackets, `1260` for `1 260`. `undefined` if it may mean something else.
 * @param fraction The sign before a fraction.
 */
export function numberMeant(text: string, fraction: '.' | ',' = '.'): string | undefined {
  const isNegative = /^[\u2010-\u2015\u2212\uFF0D]/u.test(text) || /^\(.*\)$/u.test(text);
  const bare = text
    .replace(/^[-\u2010-\u2015\u2212\uFF0D(]\s*/u, '')
    .replace(/\)$/u, '')
    .replace(before, '')
    .replace(after, '');
  const spaces = bare.replace(/(?<=\d)[ '’\u00A0\u202F\u2009](?=\d{3}(?!\d))/gu, '');
  const isNumber = fraction === '.' ? /^\d+(\.\d+)?$/ : /^\d+(,\d+)?$/;
  if (spaces === text || !isNumber.test(spaces)) return undefined;
  return isNegative || text.startsWith('-') ? `-${spaces}` : spaces;
}
