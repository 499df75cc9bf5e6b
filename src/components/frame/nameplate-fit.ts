import { squareSigns } from '../../model/text/scripts.ts';

/**
 * Widths at full page width, in pixels: the row, a character of the name (22 px type) and one of the navigation (15 px
 * type).
 */
const row = 1296;
const nameCharacter = 10.4;
const navigationCharacter = 7.4;
const gap = 20;
/** Search, theme button and the gaps around them. */
const tools = 230;

const wideSigns = new RegExp(`[${squareSigns}]`, 'gu');

/** Whether name and navigation need a row each at any window width. */
export function isCrowded(name: string, labels: readonly string[]): boolean {
  const navigation = labels.reduce(
    (sum, label) => sum + widthOf(label, navigationCharacter) + gap,
    0,
  );
  return widthOf(name, nameCharacter) + navigation + tools > row;
}

function widthOf(text: string, character: number): number {
  const wide = text.match(wideSigns)?.length ?? 0;
  return (Array.from(text).length + wide) * character;
}
