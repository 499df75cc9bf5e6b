import assert from 'node:assert/strict';
import test from 'node:test';
import { palettePng } from '../../../src/outputs/pictures/palette-png.ts';
import { renderSvg } from '../../../src/outputs/pictures/render-svg.ts';
import { createSocialDrawing } from '../../../src/outputs/pictures/social-drawing.ts';
import { socialImageSize, type SocialMarks } from '../../../src/outputs/pictures/social-image.ts';
import { socialSvg } from '../../../src/outputs/pictures/social-svg.ts';
import { readPng, type ReadPng } from '../read-png.ts';

const { width, height } = socialImageSize;
const drawing = createSocialDrawing();
const [ink, paper] = ['#1a1814', '#f6f0e2'];

const lines: Record<string, [style: Style, text: string]> = {
  'a large title': [{ family: 'serif', weight: 600, size: 56 }, 'The Fair Office of AVATAR'],
  'pairs of letters': [{ family: 'serif', weight: 600, size: 48 }, 'To Ty Va Wo AW LT P. r, “A”'],
  'letters that are drawn as one': [
    { family: 'serif', weight: 600, size: 40 },
    'fi fl waffle fjord ffi',
  ],
  'letters with accents': [{ family: 'serif', weight: 600, size: 34 }, 'Ångström à Zürich, éïõñ'],
  'small text': [
    { family: 'sans-serif', weight: 400, size: 22 },
    'It withdrew from New York, 12,345.67 €',
  ],
  'letters of Central Europe': [
    { family: 'sans-serif', weight: 400, size: 22 },
    'Příliš žluťoučký kůň, Łódź, ș',
  ],
  'a label': [{ family: 'sans-serif', weight: 600, size: 20 }, 'Événement – Firma Østergård'],
};

type Style = Omit<SocialMarks['texts'][number]['style'], 'fill'>;

for (const [name, [style, text]] of Object.entries(lines)) {
  for (const isEnd of [false, true]) {
    test(`${name} looks as resvg draws it, from the ${isEnd ? 'right' : 'left'}`, () => {
      const marks = marksOf([
        { text, x: isEnd ? 752 : 48, y: 200, isEnd, style: { ...style, fill: ink } },
      ]);
      const png = drawing.draw(marks);
      assert.ok(png);
      const [ours, theirs] = [readPng(png), byResvg(marks)].map(inkOf);
      const [all = 0, other = 0] = [ours, theirs].map((image) => sumOf(image ?? []));
      const apart = (ours ?? []).map((value, at) => Math.abs(value - (theirs?.[at] ?? 0)));
      assert.ok(Math.abs(all / other - 1) < 0.02, `${all} and ${other} pixels of ink`);
      // A line that is one pixel off differs in more than half of its ink.
      assert.ok(sumOf(apart) / all < 0.12, `${(sumOf(apart) / all).toFixed(3)} of it differs`);
    });
  }
}

test('every letter that the fonts have can be drawn', () => {
  const letters = Array.from({ length: 0x2300 }, (_, code) => String.fromCharCode(code));
  const styles: Style[] = [
    { family: 'serif', weight: 600, size: 20 },
    { family: 'sans-serif', weight: 600, size: 20 },
    { family: 'sans-serif', weight: 400, size: 20 },
  ];
  for (const style of styles) {
    const drawn = letters.filter((text) =>
      drawing.draw(
        marksOf([{ text, x: 48, y: 200, isEnd: false, style: { ...style, fill: ink } }]),
      ),
    );
    assert.ok(drawn.length > 300, `${drawn.length} letters`);
  }
});

const others: Record<string, string> = {
  'a title in Chinese': '腾讯控股',
  'one word in Arabic': 'The word كتاب',
  'an accent of its own': 'Ame\u0301lie',
  'a soft hyphen': 'soft\u00adhyphen',
  'a mark of direction': '\u200fA',
  'half a letter': '\ud800',
};

for (const [name, text] of Object.entries(others)) {
  test(`${name} is left to resvg`, () => {
    const style = { family: 'serif', weight: 600, size: 40, fill: ink } as const;
    assert.equal(drawing.draw(marksOf([{ text, x: 48, y: 200, isEnd: false, style }])), undefined);
  });
}

test('a colour in another form is left to resvg', () => {
  const fills = [{ x: 0, y: 0, width, height: 10, fill: 'hsl(10 50% 50%)' }];
  assert.equal(drawing.draw({ ...marksOf([]), fills }), undefined);
});

test('text that is too long ends at the edge of the picture', () => {
  const style = { family: 'serif', weight: 600, size: 56, fill: ink } as const;
  const long = { text: 'W'.repeat(60), x: 700, y: 10, isEnd: false, style };
  for (const isEnd of [false, true]) {
    const png = drawing.draw(
      marksOf([
        { ...long, isEnd },
        { ...long, isEnd, y: height + 20 },
      ]),
    );
    assert.ok(png && readPng(png).height === height);
  }
});

function marksOf(texts: SocialMarks['texts']): SocialMarks {
  return { ground: paper, fills: [], texts };
}

function byResvg(marks: SocialMarks): ReadPng {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${socialSvg(marks)}</svg>`;
  return readPng(palettePng(renderSvg(svg, width).pixels, width, height));
}

/** How dark each pixel is, from 0 to 1, in the rows around the line. */
function inkOf(picture: ReadPng): number[] {
  const light = (color: string): number => Number.parseInt(color.slice(1, 3), 16);
  const range = light(paper) - light(ink);
  return Array.from(
    { length: 80 * width },
    (_, at) =>
      (light(paper) - light(picture.colorAt(at % width, 140 + Math.floor(at / width)))) / range,
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
