import { s } from 'hastscript';
import { socialImageSize, type SocialMarks } from './social-image.ts';
import { svgText } from './svg-text.ts';

/** A social image as a group of SVG marks with its corner at 0,0. */
export function socialSvg({ ground, fills, texts }: SocialMarks): string {
  const marks = s('g', [
    s('rect', { ...socialImageSize, fill: ground }),
    ...fills.map((fill) => s('rect', fill)),
    ...texts.map(({ text, x, y, isEnd, style }) =>
      s(
        'text',
        {
          x,
          y,
          'font-family': style.family,
          'font-size': style.size,
          'font-weight': style.weight,
          fill: style.fill,
          ...(isEnd && { 'text-anchor': 'end' }),
        },
        text,
      ),
    ),
  ]);
  return svgText(marks);
}
