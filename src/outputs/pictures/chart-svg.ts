import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { legendMark } from '../../charts/marks/marks-legend.ts';
import { isolateTexts, mirrorMarks } from '../../charts/marks/right-to-left.ts';
import { directionOf } from '../../model/text/direction.ts';
import { svgText } from './svg-text.ts';
import { wrapText, type Measure, type TextStyle } from './wrap-text.ts';

/** A chart as a picture of its own: its drawing, and the text that a page shows around it. */
export interface StandaloneChart {
  title: string;
  subtitle?: string;
  /** Alternative text of the drawing. */
  description: string;
  /** The marks without their links, since addresses within the site lead nowhere from a file. */
  drawing: { width: number; height: number; content: ElementContent[] };
  /**
   * Entries of the legend below the drawing: a text such as `1  3 November 2020  Listing halted`, or a mark and its
   * meaning.
   */
  legend: { text: string; mark?: ElementContent[] }[];
  /** Lines at the bottom: sources, date, address. */
  foot: string[];
  language: string;
}

export interface StandaloneLook {
  /** Style rules for the marks, without variables. */
  css: string;
  colors: { paper: string; ink: string; quiet: string; rule: string };
  measure: Measure;
}

const margin = 24;
/** Distance from the start of a legend mark to its text, in pixels. */
const markRoom = 26;

/** The SVG file of a chart: light colours, generic font names, nothing to load. */
export function chartSvg(chart: StandaloneChart, { css, colors, measure }: StandaloneLook): string {
  const { title, subtitle, description, drawing, language } = chart;
  const inner = drawing.width;
  const width = inner + 2 * margin;
  const lines: Element[] = [];
  const marks: Element[] = [];
  const isFromRight = directionOf(language) === 'rtl';
  let y = margin;
  const write = (text: string, style: LineStyle, indent = 0): void => {
    const { size, leading, weight, family, fill } = style;
    for (const line of wrapText(text, inner, (part) => measure(part, style))) {
      y += leading;
      const font = { fontFamily: family, fontSize: size, fontWeight: weight };
      const place = { x: margin + indent, y: Math.round(y - 0.28 * leading) };
      lines.push(s('text', { ...place, ...font, style: `fill:${fill}` }, line));
    }
  };
  const small = { size: 13, leading: 19, weight: 400, family: 'sans-serif' } as const;

  write(title, { size: 25, leading: 31, weight: 600, family: 'serif', fill: colors.ink });
  if (subtitle) write(subtitle, { ...small, size: 15, leading: 22, fill: colors.quiet });
  y += 12;
  const top = y;
  y += Math.ceil(drawing.height) + 4;
  const half = inner / 2;
  const indentOf = ({ mark }: StandaloneChart['legend'][number]): number => (mark ? markRoom : 0);
  const fits = chart.legend.every(
    (entry) => indentOf(entry) + measure(entry.text, small) < half - margin,
  );
  const columns = fits && chart.legend.length > 1 ? 2 : 1;
  const perColumn = Math.ceil(chart.legend.length / columns);
  const legendTop = y;
  for (let column = 0; column < columns; column += 1) {
    y = legendTop;
    const entries = chart.legend.slice(column * perColumn, (column + 1) * perColumn);
    for (const entry of entries) {
      const left = column * half;
      if (entry.mark) {
        const x = isFromRight ? width - margin - left - legendMark.width : margin + left;
        const place = `translate(${x} ${y + small.leading - 15})`;
        marks.push(s('g', { transform: place }, entry.mark));
      }
      write(entry.text, { ...small, fill: colors.quiet }, left + indentOf(entry));
    }
  }
  if (chart.legend.length > 0) y = Math.max(y, legendTop + perColumn * small.leading) + 6;
  for (const line of chart.foot) write(line, { ...small, fill: colors.quiet });
  const height = Math.ceil(y + margin - 6);

  const font = { fontFamily: 'sans-serif', fontSize: 13 };
  const root = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': language,
      ...font,
    },
    [
      s('title', { id: 'title' }, title),
      s('desc', { id: 'desc' }, description),
      s('style', css),
      s('rect', { width, height, style: `fill:${colors.paper}` }),
      s('rect', {
        x: margin,
        y: margin - 8,
        width: inner,
        height: 2,
        style: `fill:${colors.rule}`,
      }),
      ...(isFromRight ? mirrorMarks(isolateTexts(lines, language), width) : lines),
      ...marks,
      s('g', { transform: `translate(${margin} ${top})` }, drawing.content),
    ],
  );
  return `${svgText(root)}\n`;
}

interface LineStyle extends TextStyle {
  leading: number;
  fill: string;
}
