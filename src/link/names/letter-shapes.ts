/**
 * The signs and letters that stand in names for another one: apostrophes, hyphens and quotation marks of typographers and
 * of Hebrew for those of keyboards, `צה״ל` and `צה"ל`; the Yeh and Kaf of Arabic for those of Persian, which look alike
 * within words; and a space for the sign that parts letters of a Persian word, which many keyboards lack.
 */
const shapes: ReadonlyMap<string, string> = new Map([
  // The apostrophe of English, the one that is a letter of Ukrainian, and the geresh: `O’Neil`, `Слов\u02bcянськ`, `ג׳ורג׳`.
  ...shapesOf("'", '\u2019\u02bc\u05f3'),
  // The hyphen of typographers, the one at which no line breaks, and the maqaf: `Saint\u2011Germain`, `תל\u05beאביב`.
  ...shapesOf('-', '\u2010\u2011\u05be'),
  ...shapesOf('"', '\u201c\u201d\u05f4'),
  ...shapesOf('\u06cc', '\u064a'),
  ...shapesOf('\u06a9', '\u0643'),
  ...shapesOf(' ', '\u200c'),
]);

function shapesOf(plain: string, others: string): [string, string][] {
  return [...others].map((other) => [other, plain]);
}

const units: ReadonlyMap<number, number> = new Map(
  [...shapes].map(([shape, plain]) => [shape.charCodeAt(0), plain.charCodeAt(0)]),
);
const anyShape = new RegExp(`[${[...shapes.keys()].join('')}]`, 'g');

/** A code unit in its plain shape: that of `'` for `’`. */
export function plainUnit(unit: number): number {
  return unit < 128 ? unit : (units.get(unit) ?? unit);
}

/** A name with its signs as keyboards write them: `O’Neil` is `O'Neil`. */
export function plainShapes(name: string): string {
  return name.replace(anyShape, (shape) => shapes.get(shape) ?? shape);
}
