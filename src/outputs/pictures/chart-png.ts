import { renderSvg } from './render-svg.ts';

/** Width in pixels, as sites that show a link's image require it. */
const pngWidth = 1200;

/** Renders the SVG file of a chart as a PNG. */
export function svgPng(svg: string): Uint8Array {
  return renderSvg(svg, pngWidth).asPng();
}
