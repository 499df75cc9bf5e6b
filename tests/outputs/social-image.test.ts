import assert from 'node:assert/strict';
import test from 'node:test';
import { chartSvg } from '../../src/outputs/pictures/chart-svg.ts';
import { svgPng } from '../../src/outputs/pictures/chart-png.ts';
import { palettePng } from '../../src/outputs/pictures/palette-png.ts';
import {
  socialImageMarks,
  socialImageSize,
  type PlacedText,
  type SocialImage,
  type SocialMarks,
} from '../../src/outputs/pictures/social-image.ts';
import { drawSocialImages } from '../../src/outputs/pictures/social-sheet.ts';
import { readPng } from './read-png.ts';

const colors = { paper: '#f6f0e2', ink: '#1a1814', quiet: '#4f4a40', rule: '#d9d0bd' };
const look = {
  colors,
  measure: (text: string, { size }: { size: number }) => text.length * size * 0.5,
};
const card: SocialImage = {
  title: 'Kran AS',
  language: 'en',
  siteTitle: 'Cranes',
  color: '#884400',
};
const hostile = `]]> </title> <!-- & "x" 'y' \u0000\u0001\ud800 <script>`;

/** The lines of text on a card, from top to bottom. */
function textsOf(image: SocialImage): PlacedText[] {
  return (JSON.parse(socialImageMarks(image, look)) as SocialMarks).texts;
}

/** The files of cards, in their order. */
function drawn(cards: readonly string[]): Uint8Array[] {
  const files = new Map([...drawSocialImages(cards)].flatMap((sheet) => [...sheet]));
  return cards.flatMap((marks) => files.get(marks) ?? []);
}

test('cards are drawn each on its own picture, in the size that is asked for where pages are shared', () => {
  const cards = ['One', 'Two'].map((title) => socialImageMarks({ ...card, title }, look));
  const files = drawn(cards);
  const pictures = files.map(readPng);
  for (const picture of pictures) {
    assert.deepEqual(
      [picture.width, picture.height],
      [socialImageSize.width, socialImageSize.height],
    );
    assert.equal(picture.colorAt(400, 5), '#884400', 'the rule at the top');
    assert.equal(picture.colorAt(400, 40), colors.paper);
  }
  assert.notDeepEqual(files[0], files[1]);
});

test('a card has the same bytes whatever else is drawn', () => {
  const long = 'The ride-hailing company withdrew from New York a year after its listing';
  const cards = Array.from({ length: 40 }, (_, at) =>
    socialImageMarks(
      { ...card, title: `${at % 2 ? 'Card' : '卡'} ${at}`, kicker: 'Company', summary: long },
      look,
    ),
  );
  const together = drawn(cards);
  for (const at of [0, 7, 20, 39]) {
    assert.deepEqual(drawn(cards.slice(at, at + 1)), together.slice(at, at + 1));
    assert.deepEqual(drawn(cards.slice(at)), together.slice(at));
  }
});

test('a long title shrinks, then ends in an ellipsis; a text never reaches the name of the site', () => {
  const [short] = textsOf(card);
  const long = textsOf({ ...card, title: 'word '.repeat(90), summary: 'word '.repeat(90) });
  assert.ok(short && (long[0]?.style.size ?? 0) < short.style.size);
  assert.ok(long.some(({ text }) => text.endsWith('word …')));
  const foot = socialImageSize.height - 74;
  const above = long.map(({ y }) => y).slice(0, -1);
  assert.ok(above.length > 3 && above.every((y) => y < foot), above.join());
});

test('a long text without spaces is cut where it is full, not at a space far before', () => {
  const summary = `昔　${'会社は港の島を結ぶ航路を守る'.repeat(30)}`;
  const cut = textsOf({ ...card, language: 'ja', summary }).find(({ text }) => text.endsWith('…'));
  assert.ok(cut && cut.text.length > 20, cut?.text);
});

test('a line of Korean ends between words', () => {
  const words = '한빛전자는 노동조합이 총파업에 들어갔다고 밝혔다'.split(' ');
  const texts = textsOf({ ...card, language: 'ko', summary: `${words.join(' ')} `.repeat(12) });
  const lines = texts.slice(1, -1).map(({ text }) => text.replace(/ …$/, ''));
  assert.ok(lines.length > 1);
  for (const word of lines.flatMap((line) => line.split(' ')))
    assert.ok(words.includes(word), word);
});

test('no line is wider than the card, be it one word, and the name of the site keeps off the date', () => {
  const texts = textsOf({
    ...card,
    title: 'W'.repeat(300),
    siteTitle: 'Name '.repeat(40),
    date: '24 November 2026',
  });
  const { width } = socialImageSize;
  const lines = texts.map(({ text, style }) => text.length * style.size * 0.5);
  assert.equal(lines.length, 3);
  assert.ok(
    lines.every((length) => length <= width - 96),
    lines.join(),
  );
  assert.ok((lines[1] ?? 0) + (lines[2] ?? 0) < width - 96, lines.join());
});

test('a word as long as a text is cut in time', () => {
  const measured: number[] = [];
  const measure = (text: string, { size }: { size: number }): number => {
    measured.push(text.length);
    return text.length * size * 0.5;
  };
  const summary = '['.repeat(20_000);
  const marks = JSON.parse(
    socialImageMarks({ ...card, summary }, { colors, measure }),
  ) as SocialMarks;
  assert.ok(marks.texts.some(({ text }) => /^\[+…$/.test(text)));
  const letters = measured.reduce((sum, length) => sum + length, 0);
  assert.ok(letters < 100 * summary.length, `${letters} letters were measured`);
});

test('a title in a script from the right starts there', () => {
  assert.equal(textsOf({ ...card, title: 'ריח הים' })[0]?.isEnd, true);
  assert.equal(textsOf(card)[0]?.isEnd, false);
  const hebrew = { ...card, language: 'he', title: 'Acme Lines מכרה', summary: 'הים, 2021.' };
  const [title, summary, site] = textsOf(hebrew);
  assert.deepEqual([title?.isEnd, summary?.isEnd], [true, true]);
  // As one piece from the right: the full stop is on the left, and the first words on the right.
  assert.deepEqual(title?.text, '\u2067Acme Lines מכרה\u2069');
  assert.deepEqual(summary?.text, '\u2067הים, 2021.\u2069');
  assert.deepEqual(site?.text, 'Cranes');
  assert.equal(textsOf({ ...card, language: 'he' })[0]?.isEnd, true);
});

test('hostile texts are texts in a card and in the picture of a chart', () => {
  const words = { title: hostile, summary: hostile, kicker: hostile, siteTitle: hostile };
  const [png] = drawn([socialImageMarks({ ...card, ...words }, look)]);
  assert.ok(png && readPng(png).width === socialImageSize.width);
  const chart = {
    title: hostile,
    subtitle: hostile,
    description: hostile,
    drawing: { width: 600, height: 40, content: [] },
    legend: [{ text: hostile }],
    foot: [hostile],
    language: 'en',
  };
  assert.ok(svgPng(chartSvg(chart, { ...look, css: '' })).length > 0);
});

test('a picture with more colours than a palette holds has those that come near', () => {
  const side = 64;
  const pixels = new Uint8Array(side * side * 4);
  for (let at = 0; at < side * side; at += 1) {
    pixels.set([(at % side) * 4, Math.floor(at / side) * 4, (at * 7) % 256, 255], at * 4);
  }
  const picture = readPng(palettePng(pixels, side, side));
  for (const [x, y] of [
    [0, 0],
    [63, 0],
    [17, 44],
    [63, 63],
  ] as const) {
    const shown = Number.parseInt(picture.colorAt(x, y).slice(1), 16);
    const at = (y * side + x) * 4;
    for (const channel of [0, 1, 2]) {
      const near = Math.abs(((shown >> (16 - 8 * channel)) & 255) - (pixels[at + channel] ?? 0));
      assert.ok(near < 64, `${x},${y}: ${near}`);
    }
  }
});
