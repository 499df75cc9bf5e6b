import { coverageMask, type CoverageMask } from './coverage-mask.ts';
import type { Font } from './font.ts';

/** Fonts that complete each other, and the masks of their glyphs. */
export interface Typeface {
  /** Whether the fonts have each character of a text. */
  covers(text: string): boolean;
  setLine(text: string, size: number): SetLine;
}

/** A line of text, from x = 0 to its width, in pixels. */
export interface SetLine {
  width: number;
  glyphs: { glyph: SizedGlyph; x: number }[];
}

/** A glyph in one size. */
export interface SizedGlyph {
  /** Its mask where its origin is at `x`, and the pixel of the origin. */
  maskAt(x: number): { mask: CoverageMask; pixel: number };
}

/** Glyphs stand on quarters of pixels: between those, nobody sees a difference. */
const stops = 4;

/** @param fonts The first of them that has a character is used for it. */
export function createTypeface(fonts: readonly Font[]): Typeface {
  const fontOf = (codePoint: number): Font | undefined =>
    fonts.find((font) => font.glyphOf(codePoint) > 0);
  const known = new Map(fonts.map((font) => [font, new Map<string, SizedGlyph>()]));
  const sized = (font: Font, glyph: number, size: number): SizedGlyph => {
    const key = `${glyph} ${size}`;
    const found = known.get(font)?.get(key);
    if (found) return found;
    const made = sizedGlyph(font, glyph, size);
    known.get(font)?.set(key, made);
    return made;
  };
  return {
    covers: (text) => [...text].every((letter) => fontOf(letter.codePointAt(0) ?? 0)),
    setLine(text, size) {
      const glyphs: SetLine['glyphs'] = [];
      let x = 0;
      for (const { font, run } of runsOf(text, fontOf)) {
        const scale = size / font.unitsPerEm;
        let left: number | undefined;
        for (const glyph of font.ligate(run)) {
          if (left !== undefined) x += font.kerningOf(left, glyph) * scale;
          glyphs.push({ glyph: sized(font, glyph, size), x });
          x += font.advanceOf(glyph) * scale;
          left = glyph;
        }
      }
      return { width: x, glyphs };
    },
  };
}

function sizedGlyph(font: Font, glyph: number, size: number): SizedGlyph {
  const masks: CoverageMask[] = [];
  return {
    maskAt(x) {
      const at = Math.round(x * stops);
      const pixel = Math.floor(at / stops);
      const stop = at - pixel * stops;
      const mask = (masks[stop] ??= coverageMask(
        font.outlineOf(glyph),
        size / font.unitsPerEm,
        stop / stops,
      ));
      return { mask, pixel };
    },
  };
}

/** The glyphs of a text, in runs of the same font. */
function runsOf(
  text: string,
  fontOf: (codePoint: number) => Font | undefined,
): { font: Font; run: number[] }[] {
  const runs: { font: Font; run: number[] }[] = [];
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const font = fontOf(codePoint);
    if (!font) continue;
    const last = runs.at(-1);
    const glyph = font.glyphOf(codePoint);
    if (last?.font === font) last.run.push(glyph);
    else runs.push({ font, run: [glyph] });
  }
  return runs;
}
