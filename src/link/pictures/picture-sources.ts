import { withBase } from '../../model/addresses/path.ts';
import type { PictureVariant } from '../../model/records/picture-variant.ts';

/** A `source` of a `picture`: a format in its widths. */
export interface PictureSource {
  type: string;
  srcset: string;
  sizes: string;
}

/** Pixels beside a picture that fills a narrow window. */
const margins = 36;

/**
 * What browsers may show in place of a picture.
 * @param shown The width at which it is shown in a wide window, in pixels.
 */
export function pictureSources(
  variants: readonly PictureVariant[],
  shown: number,
  base: string,
): PictureSource[] {
  const width = Math.ceil(shown);
  const sizes = `(min-width: ${width + margins}px) ${width}px, calc(100vw - ${margins}px)`;
  return [...Map.groupBy(variants, ({ mediaType }) => mediaType)].map(([type, ofType]) => ({
    type,
    srcset: ofType.map((each) => `${withBase(each.path, base)} ${each.width}w`).join(', '),
    sizes,
  }));
}
