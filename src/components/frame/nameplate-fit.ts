/** Widths in pixels at the page's full width: the row's room, and a character of the name (22 px) and of the navigation (15 px). */
const row = 1296;
const nameCharacter = 10.4;
const navigationCharacter = 7.4;
const gap = 20;
/** Search, the theme's button and the gaps around them. */
const tools = 230;

/** True when name and navigation need a line each, whatever the window's width. */
export function isCrowded(name: string, labels: readonly string[]): boolean {
  const navigation = labels.reduce(
    (sum, label) => sum + widthOf(label, navigationCharacter) + gap,
    0,
  );
  return widthOf(name, nameCharacter) + navigation + tools > row;
}

function widthOf(text: string, character: number): number {
  const wide = text.match(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu)?.length ?? 0;
  return (Array.from(text).length + wide) * character;
}
