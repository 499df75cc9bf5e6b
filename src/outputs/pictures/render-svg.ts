import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { RenderedImage, Resvg, ResvgRenderOptions } from '@resvg/resvg-js';
import { familiesFor } from './families-of-script.ts';

const require = createRequire(import.meta.url);

/** The characters of the bundled fonts: Western and Central European Latin, and the symbols of charts. */
const covered =
  /^[\s\u0020-\u017f\u0218-\u021b\u1e9e\u02c6\u02da\u02dc\u2002-\u202f\u2030-\u203a\u2044\u2070-\u208f\u20ac\u2122\u2191\u2193\u2212\u2215]*$/u;

/** The family of our sans-serif fonts. */
const sans = 'Archivo SemiBold';
const fontFiles = [
  'sans-400',
  'sans-600',
  'serif-600',
  'sans-ext-400',
  'sans-ext-600',
  'serif-ext-600',
].map((name) => fileURLToPath(new URL(`fonts/${name}.ttf`, import.meta.url)));

/**
 * Renders an SVG file at a width in pixels. The bundled fonts give the same result on every machine; only text in other
 * scripts uses fonts of the machine.
 */
export function renderSvg(svg: string, width: number): RenderedImage {
  // The library has no option for the font behind `serif`.
  const named = withoutEnds(svg).replaceAll('font-family="serif"', 'font-family="Newsreader 16pt"');
  const hasOtherScripts = !isCovered(textOf(svg));
  const words = hasOtherScripts ? withOtherScripts(named) : named;
  return open(words, hasOtherScripts, { fitTo: { mode: 'width', value: width } }).render();
}

/** @param hasOtherScripts if the fonts of the machine are needed, too. */
function open(svg: string, hasOtherScripts: boolean, options: ResvgRenderOptions = {}): Resvg {
  // Loaded on demand: `check` draws no pictures.
  const library = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  return new library.Resvg(svg, {
    ...options,
    font: {
      fontFiles,
      loadSystemFonts: hasOtherScripts,
      defaultFontFamily: sans,
      sansSerifFamily: sans,
    },
  });
}

/** Texts without what lies far beyond the picture: the library takes minutes for a word of 100,000 letters. */
function withoutEnds(svg: string): string {
  return svg.replaceAll(/(<(?:text|tspan)\b[^>]*>[^<]{2000})[^<]+/g, (_, start: string) =>
    start.replace(/&[^;]*$/, ''),
  );
}

/**
 * Texts with letters of other scripts, in a family that has them, and in which no two letters are one glyph. The library
 * takes glyphs from another font only if it has as many as its own: 政 in "政 confirmed" would be blank for the `fi`.
 */
function withOtherScripts(svg: string): string {
  return svg.replaceAll(/<text\b.*?<\/text>/gs, (text) => {
    const words = textOf(text);
    if (isCovered(words)) return text;
    return text
      .replaceAll(/>[^<>]*(?=<)/g, (drawn) => withVowelsParted(withoutLigaturesIn(drawn)))
      .replaceAll(/ font-family="[^"]*"/g, '')
      .replace('<text', `<text font-family="${familiesFor(words, sans)}"`);
  });
}

/** Those of some letters that neither our fonts nor any of this machine have: they are blank in pictures. */
export function lettersWithoutFont(letters: readonly string[]): string[] {
  if (letters.length === 0) return [];
  const texts = letters.map((letter, at) => `<text id="l${at}">${letter}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${texts.join('')}</svg>`;
  // Letters that are drawn have become outlines here. Blank ones have no place in it.
  const outlines = open(svg, true).toString();
  return letters.filter((_, at) => !outlines.includes(`id="l${at}"`));
}

function withoutLigaturesIn(words: string): string {
  return words.replaceAll(/f(?=[fijlt])/g, 'f\u200c');
}

/**
 * A text with the vowel `ำ` of Thai and Lao as its two signs, the first of which stands below marks of tone. The library
 * takes a syllable for as wide as its widest letter, and would draw the next one over the `า`, which is no mark by itself.
 */
export function withVowelsParted(text: string): string {
  return text
    .replaceAll(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32')
    .replaceAll(/([\u0ec8-\u0ecb]?)\u0eb3/g, '\u0ecd$1\u0eb2');
}

/** Whether the bundled fonts cover a text. Searching the machine for other fonts takes a third of a second. */
export function isCovered(text: string): boolean {
  return covered.test(text);
}

/** The words of an SVG file that are drawn. */
export function textOf(svg: string): string {
  return [...svg.matchAll(/<(text|tspan)\b[^>]*>([^<]*)/g)].map(([, , text]) => text).join(' ');
}
