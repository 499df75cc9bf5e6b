import { createHash } from 'node:crypto';
import { palettePng } from './palette-png.ts';
import { renderSvg } from './render-svg.ts';
import { createSocialDrawing } from './social-drawing.ts';
import { socialImageSize, type SocialMarks } from './social-image.ts';
import { socialSvg } from './social-svg.ts';

/** Places on a sheet, one below the other: about 10 MB of pixels. */
const places = 8;

/**
 * Draws social images as PNG files: those in the letters of the project's fonts by themselves, others from SVG, several
 * on a sheet, so that fonts are read once for all of them. The edges of letters depend on how far down they are drawn.
 * So the marks alone decide on the place: equal images have equal bytes, whatever else is drawn.
 * @param images marks, as `socialImageMarks` gives them.
 * @returns the images by their marks, a few at a time.
 */
export function* drawSocialImages(
  images: Iterable<string>,
): Generator<ReadonlyMap<string, Uint8Array>> {
  const drawing = createSocialDrawing();
  const waiting = Array.from({ length: places }, (): string[] => []);
  for (const marks of new Set(images)) {
    const png = drawing.draw(JSON.parse(marks) as SocialMarks);
    if (png) yield new Map([[marks, png]]);
    else waiting[placeOf(marks)]?.push(marks);
  }
  while (waiting.some(({ length }) => length > 0)) {
    yield drawSheet(waiting.map((each) => each.shift()));
  }
}

function placeOf(marks: string): number {
  return (createHash('sha256').update(marks).digest()[0] ?? 0) % places;
}

function drawSheet(images: readonly (string | undefined)[]): ReadonlyMap<string, Uint8Array> {
  const { width, height } = socialImageSize;
  const groups = images.map((marks, at) => {
    const group = marks === undefined ? '' : socialSvg(JSON.parse(marks) as SocialMarks);
    return `<g transform="translate(0 ${at * height})">${group}</g>`;
  });
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
