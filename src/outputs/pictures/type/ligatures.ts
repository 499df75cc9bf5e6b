import { numbers, readCoverage, subtablesOf } from './glyph-tables.ts';

interface Ligature {
  glyph: number;
  /** The glyphs that follow the first. */
  rest: number[];
}

const extension = 7;

/**
 * Reads the ligatures of the feature `liga`.
 * @param substitutions The table `GSUB`, if the font has one.
 */
export function readLigatures(
  substitutions: Buffer | undefined,
): (glyphs: readonly number[]) => number[] {
  const byFirst = new Map(
    (substitutions ? subtablesOf(substitutions, 'liga', extension).flat() : []).flatMap(
      readSubtable,
    ),
  );
  if (byFirst.size === 0) return (glyphs) => [...glyphs];
  return (glyphs) => {
    const result: number[] = [];
    for (let at = 0; at < glyphs.length; at += 1) {
      const first = glyphs[at] ?? 0;
      const ligature = byFirst
        .get(first)
        ?.find(({ rest }) => rest.every((glyph, index) => glyphs[at + 1 + index] === glyph));
      result.push(ligature?.glyph ?? first);
      at += ligature?.rest.length ?? 0;
    }
    return result;
  };
}

function readSubtable(subtable: Buffer): [first: number, ligatures: Ligature[]][] {
  const covered = readCoverage(subtable.subarray(subtable.readUInt16BE(2)));
  return [...covered].map(([first, index]) => {
    const set = subtable.subarray(subtable.readUInt16BE(6 + 2 * index));
    const ligatures = numbers(set, 2, set.readUInt16BE(0)).map((offset) => {
      const glyph = set.readUInt16BE(offset);
      return { glyph, rest: numbers(set, offset + 4, set.readUInt16BE(offset + 2) - 1) };
    });
    return [first, ligatures];
  });
}
