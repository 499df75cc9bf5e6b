/** A colour as `#rrggbb`. */
export type Hex = string;

/** WCAG contrast of two colours, from 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Mixes `share` (0 to 1) of `b` into `a` in sRGB, like `color-mix(in srgb, …)`. */
export function mix(a: Hex, b: Hex, share: number): Hex {
  const [from, to] = [channels(a), channels(b)];
  const mixed = from.map((value, index) =>
    Math.round(value + ((to[index] ?? value) - value) * share),
  );
  return hexOf(mixed);
}

/** The colour, moved towards `towards` just far enough for a contrast of `atLeast` with every ground. */
export function readable(color: Hex, grounds: readonly Hex[], towards: Hex, atLeast = 4.5): Hex {
  for (let share = 0; share < 1; share += 0.04) {
    const candidate = mix(color, towards, share);
    if (grounds.every((ground) => contrast(candidate, ground) >= atLeast)) return candidate;
  }
  return towards;
}

function luminance(color: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue of a colour, from 0 to 255. */
export function channels(color: Hex): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

/** The colour of such whole numbers. */
export function hexOf(values: readonly number[]): Hex {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
