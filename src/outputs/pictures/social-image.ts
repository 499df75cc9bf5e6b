import {
  directionOf,
  directionOfText,
  hasRightToLeft,
  isolateFromRight,
  type Direction,
} from '../../model/text/direction.ts';
import { lineParts } from '../../model/text/breaks/line-parts.ts';
import { markedLetters } from '../../model/text/breaks/marked-letters.ts';
import { wrapText, type Measure, type TextStyle } from './wrap-text.ts';

/** The text and colour of a social image. */
export interface SocialImage {
  title: string;
  /** The language of the page. */
  language: string;
  /** The type of the page: `Company`. */
  kicker?: string;
  /** One or two lines about it. */
  summary?: string;
  siteTitle: string;
  date?: string;
  /** Colour of the bar at the top and of the kicker. */
  color: string;
}

export interface SocialImageLook {
  colors: { paper: string; ink: string; quiet: string; rule: string };
  measure: Measure;
}

/** In pixels: the aspect ratio that platforms ask for, at the size they show. */
export const socialImageSize = { width: 800, height: 420 };

const { width, height } = socialImageSize;
const margin = 48;
const inner = width - 2 * margin;
/** Vertical position of the line above the site's name. */
const footTop = height - 74;

/** A title takes the largest of these sizes at which it fits three lines, else the last. */
const titleSizes = [56, 48, 40, 34];
const mostLines = 3;

/** The content of a social image, in pixels. */
export interface SocialMarks {
  ground: string;
  fills: { x: number; y: number; width: number; height: number; fill: string }[];
  texts: PlacedText[];
}

/** A line of text. */
export interface PlacedText {
  text: string;
  /** Its start, or its end if `isEnd`. */
  x: number;
  /** Its baseline. */
  y: number;
  isEnd: boolean;
  style: FilledStyle;
}

export interface FilledStyle extends TextStyle {
  fill: string;
}

/** Sets a social image. @returns its `SocialMarks` as JSON, which also tells whether two images show the same. */
export function socialImageMarks(image: SocialImage, look: SocialImageLook): string {
  const { colors } = look;
  const own = directionOf(image.language);
  // As on the page, where a name in Latin letters alone stands on the right, too.
  const direction = own === 'rtl' ? own : (directionOfText(image.title, own) ?? own);
  const marks: SocialMarks = {
    ground: colors.paper,
    fills: [
      { x: 0, y: 0, width, height: 10, fill: image.color },
      { x: margin, y: footTop, width: inner, height: 1, fill: colors.rule },
    ],
    texts: setTexts(image, look).map((line) => placeText(line, direction)),
  };
  return JSON.stringify(marks);
}

/** A line of text; `y` is its baseline. */
interface SetText {
  text: string;
  y: number;
  style: FilledStyle;
  /** Whether it is aligned to the far side, like the date. */
  isAtEnd?: boolean;
}

function setTexts(image: SocialImage, { colors, measure }: SocialImageLook): SetText[] {
  const { kicker, summary, siteTitle, date } = image;
  const sans = { weight: 400, family: 'sans-serif', fill: colors.quiet } as const;
  const serif = { weight: 600, family: 'serif', fill: colors.ink } as const;
  const kickerStyle: FilledStyle = { ...sans, size: 20, weight: 600, fill: image.color };
  const titleTop = kicker ? 72 : 60;
  const title = setTitle(image.title, serif, measure);
  const titleLeading = title.style.size * 1.12;
  const summaryStyle: FilledStyle = { ...sans, size: 22 };
  const summaryTop = titleTop + titleLeading * title.lines.length + 8;
  const leading = 31;
  const room = Math.floor((footTop - summaryTop - 16) / leading);
  const summaryLines = setLines(summary ?? '', Math.min(mostLines, room), summaryStyle, measure);
  const dateStyle: FilledStyle = { ...sans, size: 18 };
  const siteStyle: FilledStyle = { ...serif, size: 20 };
  const siteRoom = date ? inner - measure(date, dateStyle) - 24 : inner;
  const foot = height - 32;
  return [
    ...(kicker ? [{ text: kicker, y: 60, style: kickerStyle }] : []),
    ...title.lines.map((text, at) => ({
      text,
      y: titleTop + titleLeading * (at + 1) - title.style.size * 0.18,
      style: title.style,
    })),
    ...summaryLines.map((text, at) => ({
      text,
      y: summaryTop + leading * (at + 1),
      style: summaryStyle,
    })),
    { text: fitLine(siteTitle, siteRoom, siteStyle, measure), y: foot, style: siteStyle },
    ...(date ? [{ text: date, y: foot, style: dateStyle, isAtEnd: true }] : []),
  ];
}

function setTitle(
  title: string,
  look: Omit<FilledStyle, 'size'>,
  measure: Measure,
): { lines: string[]; style: FilledStyle } {
  const fits = (size: number): boolean => {
    const style = { ...look, size };
    const lines = wrapText(title, inner, (part) => measure(part, style));
    return lines.length <= mostLines && lines.every((line) => measure(line, style) <= inner);
  };
  const style = { ...look, size: titleSizes.find(fits) ?? Math.min(...titleSizes) };
  return { lines: setLines(title, mostLines, style, measure), style };
}

/** The first lines of a text; the last one ends in an ellipsis if there is more. */
function setLines(text: string, most: number, style: TextStyle, measure: Measure): string[] {
  const lines = wrapText(text, inner, (part) => measure(part, style));
  const isCut = lines.length > most;
  return lines
    .slice(0, most)
    .map((line, at) => (isCut && at === most - 1 ? `${line} …` : line))
    .map((line) => fitLine(line, inner, style, measure));
}

/** No line of a card has room for as many, and a word may be as long as a text. */
const mostLetters = 1000;

/** Cuts a line to a width, between words if possible. */
function fitLine(line: string, room: number, style: TextStyle, measure: Measure): string {
  if (measure(line, style) <= room) return line;
  const letters = markedLetters(line.slice(0, mostLetters).replace(/ …$/, ''));
  while (letters.length > 1 && measure(`${letters.join('')} …`, style) > room) {
    letters.pop();
  }
  const cut = letters.join('');
  const words = lineParts(cut).slice(0, -1).join('');
  return words === '' ? `${cut}…` : words.replace(/\s*$/u, (space) => `${space && ' '}…`);
}

function placeText({ text, y, style, isAtEnd = false }: SetText, direction: Direction): PlacedText {
  const isEnd = (direction === 'rtl') !== isAtEnd;
  // The renderer reads all from left to right otherwise, and puts the full stop on the right.
  const isFromRight =
    hasRightToLeft(text) && (directionOfText(text, direction) ?? direction) === 'rtl';
  return {
    text: isFromRight ? isolateFromRight(text) : text,
    x: isEnd ? width - margin : margin,
    y: Math.round(y),
    isEnd,
    style,
  };
}
