import type { PlannedVariant } from './planned-variants.ts';

/** A variant with its size in bytes. */
export interface SizedVariant extends PlannedVariant {
  size: number;
}

/**
 * The variants of a picture that are worth offering. Browsers take the first format they know, whichever of its widths
 * fits, so a format counts only if its widest variant is smaller than the picture and than the formats after it. A
 * narrow variant counts if it is smaller than the wide one.
 * @param all The better format first, the smaller width first.
 * @param original The size of the picture itself.
 */
export function smallerVariants<Variant extends SizedVariant>(
  all: readonly Variant[],
  original: number,
): Variant[] {
  let limit = original;
  const formats = [...Map.groupBy(all, ({ mediaType }) => mediaType).values()];
  const chosen = formats.toReversed().map((ofFormat) => {
    const widest = ofFormat.at(-1);
    if (!widest || widest.size >= limit) return [];
    limit = widest.size;
    return ofFormat.filter((each) => each === widest || each.size < widest.size);
  });
  return chosen.toReversed().flat();
}
