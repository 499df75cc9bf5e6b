import type { Hex } from './contrast.ts';

/** A colour on light and on dark grounds. */
export interface ColorPair {
  light: Hex;
  dark: Hex;
}

/** The pair as a value in CSS. */
export function lightDark({ light, dark }: ColorPair): string {
  return `light-dark(${light},${dark})`;
}
