import type { Sheet } from '../../styles/sheets.ts';
import { hasFigure } from './has-figure.ts';

/** The style sheets of the figures in HTML of a page. */
export function figureSheets(html: readonly string[]): Sheet[] {
  if (!hasFigure(html)) return [];
  return html.some((each) => /<g class="(network )?web[ "]/.test(each))
    ? ['chart', 'network']
    : ['chart'];
}
