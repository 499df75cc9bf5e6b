import { maskAt, type Masked } from './mask.ts';

/**
 * Keeps `from $605bn to $500bn` from being read as a formula. As in Pandoc, a formula's opening dollar has a non-space
 * to its right, its closing dollar a non-space to its left and no digit to its right; every other dollar is money.
 */
export function maskMoney(source: string): Masked {
  if (!source.includes('$')) return { text: source };
  return maskAt(source, findMoney(source));
}

const dollars = /\\.|\$+|\n[ \t>]*\n/g;

function findMoney(source: string): number[] {
  const money: number[] = [];
  /** The last dollar that can open a formula. Only the next one can close it. */
  let opening: number | undefined;
  for (const { 0: found, index } of source.matchAll(dollars)) {
    if (found !== '$' && !found.startsWith('\n')) continue;
    const before = source[index - 1] ?? ' ';
    const after = source[index + 1] ?? ' ';
    if (found === '$' && opening !== undefined && !/\s/.test(before) && !/\d/.test(after)) {
      opening = undefined;
      continue;
    }
    if (opening !== undefined) money.push(opening);
    opening = found === '$' && !/\s/.test(after) ? index : undefined;
    if (found === '$' && opening === undefined) money.push(index);
  }
  return opening === undefined ? money : [...money, opening];
}
