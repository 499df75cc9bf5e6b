import type { Element } from 'hast';
import { s } from 'hastscript';
import { svgText } from './svg-text.ts';
import { wrapText, type Measure } from './wrap-text.ts';

/** What the picture of a page says where the page is shared. */
export interface SocialCard {
  title: string;
  /** What it is: `Company`. */
  kicker?: string;
  /** A line or two about it. */
  summary?: string;
  siteTitle: string;
  date?: string;
  /** Colour of the rule at the top and of the kicker. */
  color: string;
}

export interface SocialCardLook {
  colors: { paper: string; ink: string; quiet: string; rule: string };
  measure: Measure;
}

/** In pixels: the proportion that is asked for where pages are shared, at the size in which it is shown there. */
export const socialCardSize = { width: 800, height: 420 };

const { width, height } = socialCardSize;
const margin = 48;
const inner = width - 2 * margin;
/** Where the line above the name of the site stands. */
const footTop = height - 74;

/** A title takes the largest of these sizes that leaves it three lines. */
const titleSizes = [56, 48, 40, 34] as const;
const mostTitleLines = 3;

/** The card as a group of SVG marks, its corner at 0,0. */
export function socialCardMarks(card: SocialCard, { colors, measure }: SocialCardLook): string {
  const { title, kicker, summary, siteTitle, date, color } = card;
  const isRightToLeft = startsRightToLeft(title);
  const texts: Element[] = [];
  const write = (text: string, y: number, style: TextStyle, atEnd = false): void => {
    const isAtRight = isRightToLeft !== atEnd;
    texts.push(
      s(
        'text',
        {
          x: isAtRight ? width - margin : margin,
          y: Math.round(y),
          'font-family': style.family,
          'font-size': style.size,
          'font-weight': style.weight,
          fill: style.fill,
          ...(isAtRight && { 'text-anchor': 'end' }),
        },
        text,
      ),
    );
  };
  const measured =
    ({ size, weight, family }: TextStyle) =>
    (part: string): number =>
      measure(part, size * (family === 'serif' ? 1.06 : 1), weight);
  const lines = (text: string, style: TextStyle, most: number): string[] =>
    firstLines(wrapText(text, inner, measured(style)), most);

  let y = 60;
  if (kicker) {
    write(kicker, y, { size: 20, weight: 600, family: 'sans-serif', fill: color });
    y += 12;
  }
  const titleStyles = titleSizes.map((size): TextStyle => ({
    size,
    weight: 600,
    family: 'serif',
    fill: colors.ink,
  }));
  const fitting = titleStyles.find(
    (style) => wrapText(title, inner, measured(style)).length <= mostTitleLines,
  );
  const titleStyle = fitting ?? titleStyles.at(-1) ?? titleStyles[0];
  if (!titleStyle) throw new TypeError('A title has a size.');
  for (const line of lines(title, titleStyle, mostTitleLines)) {
    y += titleStyle.size * 1.12;
    write(line, y - titleStyle.size * 0.18, titleStyle);
  }
  const small: TextStyle = { size: 22, weight: 400, family: 'sans-serif', fill: colors.quiet };
  const leading = 31;
  const room = Math.floor((footTop - y - 24) / leading);
  for (const line of summary ? lines(summary, small, Math.min(3, room)) : []) {
    y += leading;
    write(line, y + 8, small);
  }
  const foot = height - 32;
  write(siteTitle, foot, { size: 20, weight: 600, family: 'serif', fill: colors.ink });
  if (date) write(date, foot, { ...small, size: 18 }, true);
  const marks = s('g', [
    s('rect', { width, height, fill: colors.paper }),
    s('rect', { width, height: 10, fill: color }),
    ...texts,
    s('rect', { x: margin, y: footTop, width: inner, height: 1, fill: colors.rule }),
  ]);
  return svgText(marks);
}

interface TextStyle {
  size: number;
  weight: 400 | 600;
  family: 'serif' | 'sans-serif';
  fill: string;
}

function firstLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return lines.slice(0, most).map((line, at) => (at === most - 1 ? `${line} …` : line));
}

/** Whether the first letter of a text belongs to a script that is written from the right. */
function startsRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    letter,
  );
}
