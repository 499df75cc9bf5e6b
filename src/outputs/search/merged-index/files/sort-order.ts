import { compareTexts } from '../cbor/compare-texts.ts';

/** The value by which a page is sorted. */
export type SortValue = readonly [page: number, value: string];

/**
 * Numbers of the pages in the order of their values: as numbers if all are, as texts otherwise. Pages with the same value
 * keep their order.
 * @throws if Pagefind may take the values for numbers, but in a form that is not known here, such as `1e3`.
 */
export function sortOrder(values: readonly SortValue[]): number[] {
  return values.toSorted(comparison(values)).map(([page]) => page);
}

function comparison(values: readonly SortValue[]): (a: SortValue, b: SortValue) => number {
  if (values.some(([, value]) => isText(value))) return ([, a], [, b]) => compareTexts(a, b);
  if (values.every(([, value]) => isNumber(value))) return ([, a], [, b]) => Number(a) - Number(b);
  throw new Error('The order of pages is not known.');
}

/** Whether a value cannot be a number: in none, a hyphen follows a digit, as it does in dates. */
function isText(value: string): boolean {
  return /\d-/.test(value);
}

/** Pagefind sorts numbers as 32-bit floats, which hold all integers up to this. */
const largestExact = 2 ** 24;

function isNumber(value: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(value) && Number(value) <= largestExact;
}
