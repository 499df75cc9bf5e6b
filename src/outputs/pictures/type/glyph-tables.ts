/**
 * The subtables of the lookups of a feature, such as `kern`, in the order in which they apply.
 * @param extension The type of a lookup whose subtables lie elsewhere.
 * @param table `GPOS` or `GSUB`.
 */
export function subtablesOf(table: Buffer, feature: string, extension: number): Buffer[][] {
  const features = table.subarray(table.readUInt16BE(6));
  const lookups = table.subarray(table.readUInt16BE(8));
  const wanted = new Set<number>();
  for (let at = 2, end = 2 + 6 * features.readUInt16BE(0); at < end; at += 6) {
    if (features.toString('latin1', at, at + 4) !== feature) continue;
    const list = features.subarray(features.readUInt16BE(at + 4));
    for (const index of numbers(list, 4, list.readUInt16BE(2))) wanted.add(index);
  }
  return [...wanted]
    .sort((a, b) => a - b)
    .map((index) => {
      const lookup = lookups.subarray(lookups.readUInt16BE(2 + 2 * index));
      return numbers(lookup, 6, lookup.readUInt16BE(4)).map((offset) => {
        const subtable = lookup.subarray(offset);
        return lookup.readUInt16BE(0) === extension
          ? subtable.subarray(subtable.readUInt32BE(4))
          : subtable;
      });
    });
}

/** The glyphs that a subtable covers, each with its index there. */
export function readCoverage(coverage: Buffer): Map<number, number> {
  const count = coverage.readUInt16BE(2);
  if (coverage.readUInt16BE(0) === 1)
    return new Map(numbers(coverage, 4, count).map((glyph, index) => [glyph, index]));
  return new Map(
    ranges(coverage, count).flatMap(({ first, last, value }) =>
      between(first, last).map((glyph) => [glyph, value + glyph - first] as const),
    ),
  );
}

/** The class of each glyph; others are in class 0. */
export function readClasses(classes: Buffer): Map<number, number> {
  if (classes.readUInt16BE(0) === 1) {
    const first = classes.readUInt16BE(2);
    const listed = numbers(classes, 6, classes.readUInt16BE(4));
    return new Map(listed.map((value, at) => [first + at, value]));
  }
  return new Map(
    ranges(classes, classes.readUInt16BE(2)).flatMap(({ first, last, value }) =>
      between(first, last).map((glyph) => [glyph, value] as const),
    ),
  );
}

/** Unsigned numbers of two bytes. */
export function numbers(table: Buffer, start: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => table.readUInt16BE(start + 2 * at));
}

function ranges(table: Buffer, count: number): { first: number; last: number; value: number }[] {
  return Array.from({ length: count }, (_, at) => {
    const [first = 0, last = 0, value = 0] = numbers(table, 4 + 6 * at, 3);
    return { first, last, value };
  });
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
