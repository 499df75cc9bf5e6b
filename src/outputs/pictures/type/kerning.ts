import { numbers, readClasses, readCoverage, subtablesOf } from './glyph-tables.ts';

/** The advance of two neighbours; `undefined` if a subtable does not speak of them. */
type Pairs = (left: number, right: number) => number | undefined;

const extension = 9;
/** The only value that the fonts give for a pair: the advance of its left glyph. */
const advanceOnly = 4;

/**
 * Reads the distances of neighbours from the feature `kern`.
 * @param positions The table `GPOS`, if the font has one.
 */
export function readKerning(
  positions: Buffer | undefined,
): (left: number, right: number) => number {
  const lookups = positions
    ? subtablesOf(positions, 'kern', extension).map((subtables) => subtables.map(readPairs))
    : [];
  return (left, right) => {
    let sum = 0;
    for (const subtables of lookups) {
      for (const pairs of subtables) {
        const found = pairs(left, right);
        if (found === undefined) continue;
        sum += found;
        break;
      }
    }
    return sum;
  };
}

function readPairs(subtable: Buffer): Pairs {
  const covered = readCoverage(subtable.subarray(subtable.readUInt16BE(2)));
  const values = [subtable.readUInt16BE(4), subtable.readUInt16BE(6)];
  if (values[0] !== advanceOnly || values[1] !== 0)
    throw new Error('The kerning of the font is of an unknown form.');
  return subtable.readUInt16BE(0) === 1
    ? pairsOfGlyphs(subtable, covered)
    : pairsOfClasses(subtable, covered);
}

function pairsOfGlyphs(subtable: Buffer, covered: ReadonlyMap<number, number>): Pairs {
  const sets = numbers(subtable, 10, subtable.readUInt16BE(8)).map((offset) => {
    const set = subtable.subarray(offset);
    return new Map(
      Array.from({ length: set.readUInt16BE(0) }, (_, at) => [
        set.readUInt16BE(2 + 4 * at),
        set.readInt16BE(4 + 4 * at),
      ]),
    );
  });
  return (left, right) => {
    const index = covered.get(left);
    return index === undefined ? undefined : sets[index]?.get(right);
  };
}

function pairsOfClasses(subtable: Buffer, covered: ReadonlyMap<number, number>): Pairs {
  const lefts = readClasses(subtable.subarray(subtable.readUInt16BE(8)));
  const rights = readClasses(subtable.subarray(subtable.readUInt16BE(10)));
  const rightCount = subtable.readUInt16BE(14);
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    const place = (lefts.get(left) ?? 0) * rightCount + (rights.get(right) ?? 0);
    return subtable.readInt16BE(16 + 2 * place);
  };
}
