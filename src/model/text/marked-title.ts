/** A part of a title; `marked` if it is underlined. */
export interface TitlePart {
  text: string;
  marked?: true;
}

/** Splits a title at its underlined words: `WeChat’s ==nine days== without`. */
export function titleParts(markedTitle: string): TitlePart[] {
  return markedTitle
    .split(/==(.+?)==/u)
    .map((text, index): TitlePart => (index % 2 === 1 ? { text, marked: true } : { text }))
    .filter((part) => part.text !== '');
}

/** A title as plain text: `WeChat’s nine days without`. */
export function plainTitle(markedTitle: string): string {
  return titleParts(markedTitle)
    .map(({ text }) => text)
    .join('');
}
