import { once } from '../../model/lazy/once.ts';
import { machineFonts } from './machine-fonts.ts';
import { isCovered } from './render-svg.ts';

/** A digest of the fonts of this machine, which is made once. */
export const fontsOfMachine = once(machineFonts);

/**
 * What a picture is drawn with that depends on the machine: empty if the fonts of the project have all characters of a
 * text, else a digest of the fonts of this machine.
 */
export function fontsFor(text: string): string {
  return isCovered(text) ? '' : fontsOfMachine();
}
