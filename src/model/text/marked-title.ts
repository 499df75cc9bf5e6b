/** A stretch of a title; `marked` where it is underlined. */
export interface TitlePart {
  text: string;
  marked?: true;
}

/** `WeChat’s ==nine days== without` parted at its underlined words. */
export function titleParts(markedTitle: string): TitlePart[] {
  return markedTitle
    .split(/==(.+?)==/u)
    .map((text, index): TitlePart => (index % 2 === 1 ? { text, marked: true } : { text }))
    .filter((part) => part.text !== '');
}

/** The same without marks, for where a title is text: `WeChat’s nine days without`. */
export function plainTitle(markedTitle: string): string {
  return titleParts(markedTitle)
    .map(({ text }) => text)
    .join('');
}
