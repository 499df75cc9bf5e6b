import type { Asset } from '../../model/records/asset.ts';
import type { PictureVariant } from '../../model/records/picture-variant.ts';

/** A variant to be made. */
export type PlannedVariant = Pick<PictureVariant, 'mediaType' | 'width'>;

/** What all browsers read, and what those of the last years read, which is smaller. The better one first. */
const formats = ['image/avif', 'image/webp'] as const;

/**
 * Widths in pixels. Texts and phones show up to 640 and 400 points, so these serve screens with one and two or three
 * pixels to a point.
 */
const [small, large] = [720, 1440];

/** A smaller variant that is nearly as wide as the large one would spare little. */
const leastStep = 1.25;

/** Smaller files, in bytes, take longer to ask for than to load. */
const worthIt = 8 * 1024;

/** WebP can be no higher, in pixels, and AVIF hardly: a picture of a whole web page may be. */
const highest = 16_383;

/** SVG has no pixels, GIF is for motion, and AVIF is as small as it gets. */
const replaceable = new Set(['image/png', 'image/jpeg', 'image/webp']);

/** The variants that a picture should have: none is wider than it. Empty if it is small already, or very high. */
export function plannedVariants({
  mediaType,
  width = 0,
  height = 0,
  bytes,
}: Asset): PlannedVariant[] {
  if (!replaceable.has(mediaType) || bytes < worthIt || width === 0) return [];
  const widest = Math.min(width, large);
  if ((height * widest) / width > highest) return [];
  const widths = small * leastStep <= widest ? [small, widest] : [widest];
  return formats.flatMap((format) => widths.map((each) => ({ mediaType: format, width: each })));
}
