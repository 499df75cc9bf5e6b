import { createHash } from 'node:crypto';
import { palettePng } from './palette-png.ts';
import { renderSvg } from './render-svg.ts';
import { socialImageSize } from './social-image.ts';

/** Places on a sheet, one below the other: about 10 MB of pixels. */
const places = 8;

/**
 * Draws social images as PNG files, several on a sheet, so that fonts are read once for all of them. The edges of
 * letters depend on how far down they are drawn. So the marks alone decide on the place: equal images have equal bytes,
 * whatever else is drawn.
 * @param images groups of SVG marks, as `socialImageMarks` gives them.
 * @returns the images by their marks, a sheet at a time.
 */
export function* drawSocialImages(
  images: Iterable<string>,
): Generator<ReadonlyMap<string, Uint8Array>> {
  const waiting = Array.from({ length: places }, (): string[] => []);
  for (const marks of new Set(images)) waiting[placeOf(marks)]?.push(marks);
  while (waiting.some(({ length }) => length > 0)) {
    yield drawSheet(waiting.map((each) => each.shift()));
  }
}

function placeOf(marks: string): number {
  return (createHash('sha256').update(marks).digest()[0] ?? 0) % places;
}

function drawSheet(images: readonly (string | undefined)[]): ReadonlyMap<string, Uint8Array> {
  const { width, height } = socialImageSize;
  const groups = images.map(
    (marks = '', at) => `<g transform="translate(0 ${at * height})">${marks}</g>`,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${places * height}">` +
    `${groups.join('')}</svg>`;
  const { pixels } = renderSvg(svg, width);
  const size = width * height * 4;
  const drawn = new Map<string, Uint8Array>();
  for (const [at, marks] of images.entries()) {
    if (marks === undefined) continue;
    drawn.set(marks, palettePng(pixels.subarray(at * size, (at + 1) * size), width, height));
  }
  return drawn;
}
