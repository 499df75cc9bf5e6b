import type { ElementContent } from 'hast';
import type { LegendLine } from '../../charts/figure/figure-words.ts';
import { legendMark } from '../../charts/marks/marks-legend.ts';
import { directionOf } from '../../model/text/direction.ts';
import { wrapText, type Measure, type TextStyle } from './wrap-text.ts';

/** A chart as a picture of its own: its drawing, and the text that a page shows around it. */
export interface StandaloneChart {
  title: string;
  subtitle?: string;
  /** Alternative text of the drawing. */
  description: string;
  /** The marks without their links, since addresses within the site lead nowhere from a file. */
  drawing: { width: number; height: number; content: ElementContent[] };
  legend: LegendLine[];
  /** Lines at the bottom: sources, date, address. */
  foot: string[];
  language: string;
}

/** The colours and the widths of its text. */
export interface ChartTextLook {
  colors: { ink: string; quiet: string };
  measure: Measure;
}

/** A picture of a chart with the place of all that it shows, in pixels. */
export interface PlacedChart {
  width: number;
  height: number;
  lines: PlacedLine[];
  legendMarks: PlacedMark[];
  drawing: PlacedMark;
}

/** A line of text by the start of its baseline. */
export interface PlacedLine {
  x: number;
  y: number;
  text: string;
  style: LineStyle;
}

/** The look of a line. */
export interface LineStyle extends TextStyle {
  leading: number;
  fill: string;
}

/** Marks by their corner at the top left. */
export interface PlacedMark {
  x: number;
  y: number;
  content: ElementContent[];
}

/** Pixels around the picture. */
export const pictureMargin = 24;
/** Distance from the start of a legend mark to its text. */
const markRoom = 26;
/** Lines of a title, a note or another text at most. */
const mostLines = 24;
const small = { size: 13, leading: 19, weight: 400, family: 'sans-serif' } as const;

/** Places title and subtitle above the drawing of a chart, and the legend and the foot below it. */
export function placeChart(
  { title, subtitle, drawing, legend, foot, language }: StandaloneChart,
  { colors, measure }: ChartTextLook,
): PlacedChart {
  const quiet: LineStyle = { ...small, fill: colors.quiet };
  const lines: PlacedLine[] = [];
  const write: TextWriter = (text, top, style = quiet, indent = 0) => {
    const { leading } = style;
    const wrapped = firstLines(wrapText(text, drawing.width, (part) => measure(part, style)));
    for (const [at, line] of wrapped.entries()) {
      const y = Math.round(top + (at + 1) * leading - 0.28 * leading);
      lines.push({ x: pictureMargin + indent, y, text: line, style });
    }
    return top + wrapped.length * leading;
  };
  const ink = { size: 25, leading: 31, weight: 600, family: 'serif', fill: colors.ink } as const;
  const titleEnd = write(title, pictureMargin, ink);
  const headEnd = subtitle
    ? write(subtitle, titleEnd, { ...quiet, size: 15, leading: 22 })
    : titleEnd;
  const drawingTop = headEnd + 12;
  const width = drawing.width + 2 * pictureMargin;
  const below = placeLegend(legend, {
    top: drawingTop + Math.ceil(drawing.height) + 4,
    width,
    isFromRight: directionOf(language) === 'rtl',
    measure,
    write,
  });
  const end = foot.reduce((top, line) => write(line, top), below.end);
  return {
    width,
    height: Math.ceil(end + pictureMargin - 6),
    lines,
    legendMarks: below.marks,
    drawing: { x: pictureMargin, y: drawingTop, content: drawing.content },
  };
}

/** The first lines of a long text: a picture is no place for a page of words, and each letter takes time to draw. */
function firstLines(lines: readonly string[]): string[] {
  if (lines.length <= mostLines) return [...lines];
  return lines.slice(0, mostLines).map((line, at) => (at === mostLines - 1 ? `${line} …` : line));
}

/** Places a text in as many lines as it takes, up to a limit, and returns where they end. */
type TextWriter = (text: string, top: number, style?: LineStyle, indent?: number) => number;

interface LegendPlace {
  top: number;
  /** Width of the picture. */
  width: number;
  isFromRight: boolean;
  measure: Measure;
  write: TextWriter;
}

/** Places the entries in two columns if all fit there. */
function placeLegend(
  entries: readonly LegendLine[],
  { top, width, isFromRight, measure, write }: LegendPlace,
): { marks: PlacedMark[]; end: number } {
  if (entries.length === 0) return { marks: [], end: top };
  const half = width / 2 - pictureMargin;
  const fits = entries.every(
    (entry) => indentOf(entry) + measure(entry.text, small) < half - pictureMargin,
  );
  const columnLength = fits ? Math.ceil(entries.length / 2) : entries.length;
  const marks: PlacedMark[] = [];
  let y = top;
  for (const [at, entry] of entries.entries()) {
    if (at % columnLength === 0) y = top;
    const left = Math.floor(at / columnLength) * half;
    const start = pictureMargin + left;
    const x = isFromRight ? width - start - legendMark.width : start;
    if (entry.mark) marks.push({ x, y: y + small.leading - 15, content: entry.mark });
    y = write(entry.text, y, undefined, left + indentOf(entry));
  }
  // The first column is the longer one.
  return { marks, end: Math.max(y, top + columnLength * small.leading) + 6 };
}

function indentOf({ mark }: LegendLine): number {
  return mark ? markRoom : 0;
}
