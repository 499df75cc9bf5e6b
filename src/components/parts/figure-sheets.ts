import type { Sheet } from '../../styles/sheets.ts';
import { hasFigure } from './has-figure.ts';
import { hasWeb } from './has-web.ts';

/** The style sheets of the figures in HTML of a page. */
export function figureSheets(html: readonly string[]): Sheet[] {
  if (!hasFigure(html)) return [];
  return hasWeb(html) ? ['chart', 'network'] : ['chart'];
}
