import { palettePng } from './palette-png.ts';
import { renderSvg } from './render-svg.ts';
import { socialImageSize } from './social-image.ts';

/**
 * Draws social images as PNG files. All are rendered on one sheet, one below the other, so that fonts are read once.
 * @param images groups of SVG marks, as `socialImageMarks` gives them.
 */
export function drawSocialImages(images: readonly string[]): Uint8Array[] {
  const { width, height } = socialImageSize;
  const places = images.map(
    (marks, at) => `<g transform="translate(0 ${at * height})">${marks}</g>`,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${images.length * height}">` +
    `${places.join('')}</svg>`;
  const { pixels } = renderSvg(svg, width);
  const size = width * height * 4;
  return images.map((_, at) =>
    palettePng(pixels.subarray(at * size, (at + 1) * size), width, height),
  );
}
