import type { TitlePart } from './views/title-part.ts';

/** `WeChat’s ==nine days== without` parted at its underlined words. */
export function titleParts(markedTitle: string): TitlePart[] {
  return markedTitle
    .split(/==(.+?)==/u)
    .map((text, index): TitlePart => (index % 2 === 1 ? { text, marked: true } : { text }))
    .filter((part) => part.text !== '');
}
