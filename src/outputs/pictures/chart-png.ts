import { renderSvg } from './render-svg.ts';

/** Width of the picture, as sites that show a page's picture ask for it. */
const pngWidth = 1200;

/** The picture of a chart's SVG file. */
export function svgPng(svg: string): Uint8Array {
  return renderSvg(svg, pngWidth).asPng();
}
