import { readKerning } from './kerning.ts';
import { readLigatures } from './ligatures.ts';
import { outlineReader, type Outline } from './outline.ts';

/** A TrueType font. Lengths are in its own units. */
export interface Font {
  /** Units in the size of the font. */
  unitsPerEm: number;
  /** The glyph of a character; 0 if the font has none. */
  glyphOf(codePoint: number): number;
  /** Replaces glyphs that the font draws as one, such as those of `f` and `i`. */
  ligate(glyphs: readonly number[]): number[];
  advanceOf(glyph: number): number;
  /** What is added to the distance of two neighbours. */
  kerningOf(left: number, right: number): number;
  outlineOf(glyph: number): Outline;
}

/**
 * Reads a TrueType font whose outlines are in `glyf`, with the tables and formats that the fonts of this project have.
 * @see https://learn.microsoft.com/typography/opentype/spec/
 */
export function readFont(file: Buffer): Font {
  const tables = readTables(file);
  const table = (name: string): Buffer => {
    const found = tables.get(name);
    if (!found) throw new Error(`The font has no table ${name}.`);
    return found;
  };
  const [head, advances] = [table('head'), table('hmtx')];
  const lastAdvance = table('hhea').readUInt16BE(34) - 1;
  const [positions, substitutions] = [tables.get('GPOS'), tables.get('GSUB')];
  return {
    unitsPerEm: head.readUInt16BE(18),
    glyphOf: characterMap(table('cmap')),
    ligate: readLigatures(substitutions),
    advanceOf: (glyph) => advances.readUInt16BE(4 * Math.min(glyph, lastAdvance)),
    kerningOf: readKerning(positions),
    outlineOf: outlineReader(table('glyf'), table('loca'), head.readInt16BE(50) === 1),
  };
}

function readTables(file: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let at = 12, end = 12 + 16 * file.readUInt16BE(4); at < end; at += 16) {
    const start = file.readUInt32BE(at + 8);
    tables.set(
      file.toString('latin1', at, at + 4),
      file.subarray(start, start + file.readUInt32BE(at + 12)),
    );
  }
  return tables;
}

/** The map of characters up to U+FFFF, in format 4. */
function characterMap(cmap: Buffer): (codePoint: number) => number {
  const glyphs = new Map<number, number>();
  for (let record = 4, end = 4 + 8 * cmap.readUInt16BE(2); record < end; record += 8) {
    const map = cmap.subarray(cmap.readUInt32BE(record + 4));
    if (map.readUInt16BE(0) !== 4) continue;
    const length = map.readUInt16BE(6);
    for (let at = 0; at < length; at += 2) addSegment(map, at, length, glyphs);
  }
  return (codePoint) => glyphs.get(codePoint) ?? 0;
}

/**
 * Adds a segment of characters that follow each other. Last, first, delta and offset of all segments stand in four
 * arrays of the same `length` in bytes, one after the other, with two bytes between the first two.
 * @param at Where the segment stands in each array.
 */
function addSegment(map: Buffer, at: number, length: number, glyphs: Map<number, number>): void {
  const last = map.readUInt16BE(14 + at);
  const first = map.readUInt16BE(16 + length + at);
  const delta = map.readUInt16BE(16 + 2 * length + at);
  const offsetAt = 16 + 3 * length + at;
  const offset = map.readUInt16BE(offsetAt);
  const listed = (code: number): number =>
    offset === 0 ? code : map.readUInt16BE(offsetAt + offset + 2 * (code - first));
  for (let code = first; code <= last && code < 0xffff; code += 1) {
    const glyph = listed(code);
    if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
  }
}
