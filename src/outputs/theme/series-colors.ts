import { channels, type Hex } from './contrast.ts';
import type { ColorPair } from './color-pair.ts';

/** The colours of series as in tokens.css, `--c-1` first. A site's own accent takes the place of the first. */
export const seriesColors: readonly [ColorPair, ...ColorPair[]] = [
  { light: '#1f459f', dark: '#9ab4ff' },
  { light: '#a8480f', dark: '#f0a066' },
  { light: '#1c684a', dark: '#7cc7a1' },
  { light: '#8f1f3c', dark: '#f28fa6' },
  { light: '#5a398c', dark: '#bea5ee' },
  { light: '#57514a', dark: '#bcb5a6' },
];

/** Hues closer than this, in degrees, are taken for each other. */
const leastTurn = 28;
/** Below this, a colour is a grey. */
const leastChroma = 0.12;

/**
 * The number of the series colour that one could take for an accent: 2 for a rusty red. `undefined` if all differ.
 */
export function seriesLike(accent: Hex): number | undefined {
  const [, ...others] = seriesColors;
  const distances = others.map(({ light }) => turn(accent, light));
  const nearest = Math.min(...distances);
  return nearest < leastTurn ? distances.indexOf(nearest) + 2 : undefined;
}

/** How far the hues of two colours lie apart, in degrees: 0 for two greys, 180 for a grey and a colour. */
function turn(a: Hex, b: Hex): number {
  const [first, second] = [hue(a), hue(b)];
  if (first === undefined || second === undefined) return first === second ? 0 : 180;
  const apart = Math.abs(first - second);
  return Math.min(apart, 360 - apart);
}

/** The hue of a colour in degrees, 0 for red; none for a grey. */
function hue(color: Hex): number | undefined {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => value / 255);
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma < leastChroma) return undefined;
  if (most === red) return (60 * ((green - blue) / chroma) + 360) % 360;
  if (most === green) return 60 * ((blue - red) / chroma + 2);
  return 60 * ((red - green) / chroma + 4);
}
