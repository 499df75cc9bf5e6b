import { palettePng } from './palette-png.ts';
import { renderSvg } from './render-svg.ts';
import { socialCardSize } from './social-card.ts';

/**
 * Draws cards as PNG files. All go on one sheet, one below the other: the fonts are read once for all, and looked for
 * once where a script needs others.
 * @param cards groups of SVG marks, as `socialCardMarks` gives them.
 */
export function drawSocialCards(cards: readonly string[]): Uint8Array[] {
  const { width, height } = socialCardSize;
  const places = cards.map(
    (marks, at) => `<g transform="translate(0 ${at * height})">${marks}</g>`,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${cards.length * height}">` +
    `${places.join('')}</svg>`;
  const { pixels } = renderSvg(svg, width);
  const size = width * height * 4;
  return cards.map((_, at) =>
    palettePng(pixels.subarray(at * size, (at + 1) * size), width, height),
  );
}
