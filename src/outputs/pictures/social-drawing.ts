import { readFileSync } from 'node:fs';
import { indexedPictures } from './indexed-picture.ts';
import { socialImageSize, type SocialMarks } from './social-image.ts';
import { readFont } from './type/font.ts';
import { createTypeface, type Typeface } from './type/typeface.ts';

/** Draws social images whose letters stand one after another, in the fonts of the project. */
export interface SocialDrawing {
  /** The PNG of an image; `undefined` if it needs other fonts, or the rules of other scripts. */
  draw(marks: SocialMarks): Uint8Array | undefined;
}

/** Fonts of each style, by family and weight. */
const fontNames: Record<string, string[]> = {
  'sans-serif 400': ['sans-400', 'sans-ext-400'],
  'sans-serif 600': ['sans-600', 'sans-ext-600'],
  'serif 600': ['serif-600', 'serif-ext-600'],
};

/** Control characters, and those that join, hide or turn others. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const colorForm = /^#[0-9a-f]{6}$/i;

/** Reads the fonts. The masks of their letters are made on demand, and serve all images. */
export function createSocialDrawing(): SocialDrawing {
  const typefaces = new Map(
    Object.entries(fontNames).map(([style, names]) => [style, createTypeface(names.map(read))]),
  );
  const typefaceOf = ({ style }: SocialMarks['texts'][number]): Typeface | undefined =>
    typefaces.get(`${style.family} ${style.weight}`);
  const { width, height } = socialImageSize;
  const startPicture = indexedPictures(width, height);
  return {
    draw({ ground, fills, texts }) {
      const colors = [
        ground,
        ...fills.map(({ fill }) => fill),
        ...texts.map((each) => each.style.fill),
      ];
      if (!colors.every((color) => colorForm.test(color))) return undefined;
      const picture = startPicture(ground);
      for (const { fill, ...place } of fills) picture.fill(place, fill);
      for (const each of texts) {
        const typeface = typefaceOf(each);
        const text = each.text.replace(/[\t\n\r ]+/g, ' ').trim();
        if (!typeface || unseen.test(text) || !typeface.covers(text)) return undefined;
        const line = typeface.setLine(text, each.style.size);
        const start = each.isEnd ? each.x - line.width : each.x;
        for (const { glyph, x } of line.glyphs) {
          const { mask, pixel } = glyph.maskAt(start + x);
          picture.draw(mask, pixel, each.y, each.style.fill);
        }
      }
      return picture.png();
    },
  };
}

function read(name: string) {
  return readFont(readFileSync(new URL(`fonts/${name}.ttf`, import.meta.url)));
}
