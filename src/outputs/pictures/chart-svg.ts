import type { Element } from 'hast';
import { s } from 'hastscript';
import { isolateTexts, mirrorMarks } from '../../charts/marks/right-to-left.ts';
import { directionOf } from '../../model/text/direction.ts';
import {
  pictureMargin,
  placeChart,
  type ChartTextLook,
  type PlacedLine,
  type PlacedMark,
  type StandaloneChart,
} from './place-chart.ts';
import { svgText } from './svg-text.ts';

/** The look of a picture of a chart. */
export interface StandaloneLook extends ChartTextLook {
  /** Style rules for the marks, without variables. */
  css: string;
  colors: ChartTextLook['colors'] & { paper: string; rule: string };
}

/** The SVG file of a chart: light colours, generic font names, nothing to load. */
export function chartSvg(chart: StandaloneChart, look: StandaloneLook): string {
  const { title, description, language } = chart;
  const { css, colors } = look;
  const placed = placeChart(chart, look);
  const { width, height } = placed;
  const lines = placed.lines.map(drawLine);
  const isFromRight = directionOf(language) === 'rtl';
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
      fontFamily: 'sans-serif',
      fontSize: 13,
    },
    [
      s('title', { id: 'title' }, title),
      s('desc', { id: 'desc' }, description),
      s('style', css),
      s('rect', { width, height, style: `fill:${colors.paper}` }),
      s('rect', {
        x: pictureMargin,
        y: pictureMargin - 8,
        width: width - 2 * pictureMargin,
        height: 2,
        style: `fill:${colors.rule}`,
      }),
      ...(isFromRight ? mirrorMarks(isolateTexts(lines, language), width) : lines),
      ...placed.legendMarks.map(drawMark),
      drawMark(placed.drawing),
    ],
  );
  return `${svgText(root)}\n`;
}

function drawLine({ x, y, text, style }: PlacedLine): Element {
  const { family, size, weight, fill } = style;
  const font = { fontFamily: family, fontSize: size, fontWeight: weight };
  return s('text', { x, y, ...font, style: `fill:${fill}` }, text);
}

function drawMark({ x, y, content }: PlacedMark): Element {
  return s('g', { transform: `translate(${x} ${y})` }, content);
}
