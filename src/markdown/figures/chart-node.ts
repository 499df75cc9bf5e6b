import type { Element } from 'hast';
import { inLanguage } from '../../model/text/direction.ts';
import type { Position } from '../../model/problems/problem.ts';
import { didYouMeanOr } from '../../model/problems/nearest.ts';
import { reportError, reportWarning, type Document } from '../document/document.ts';
import type { Box } from '../tree/nodes.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';

/** Element that wraps a drawn figure until the end, so that the cleaning of authors' HTML skips it. */
export const drawnFigureName = 'drawn-figure';

/** The drawn figure of a chart; reports why it cannot be drawn. */
export function chartNode(
  id: string,
  overrides: Record<string, string>,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): Box | undefined {
  if (!lookup.chartsById.has(id)) {
    if (lookup.records.unread?.has('chart', id)) return undefined;
    const fix = didYouMeanOr(id, lookup.chartsById, 'Name a file of `charts/`.');
    reportError(document, at, 'unknown-chart', `\`${id}\` is not a chart.`, fix);
    return undefined;
  }
  const count = (document.page.drawn.get(id) ?? 0) + 1;
  document.page.drawn.set(id, count);
  const drawn = lookup.drawChart(id, overrides, {
    anchor: count === 1 ? `chart-${id}` : `chart-${id}-${count}`,
  });
  if (!drawn) return undefined;
  if ('problems' in drawn) {
    for (const { code, message, fix } of drawn.problems)
      reportError(document, at, code, message, fix);
    return undefined;
  }
  for (const { code, message, fix } of drawn.warnings ?? []) {
    reportWarning(document, at, code, message, fix);
  }
  // A copy, since other pages show parts of the same drawing, and plugins change what they are given.
  return figureBox(structuredClone(drawn.figure), document, lookup);
}

/** A figure in the text of a page, which may be in another language than the site that draws it. */
export function figureBox(figure: Element, document: Document, lookup: SiteLookup): Box {
  const { language } = lookup.records.settings;
  if (language !== document.language)
    Object.assign(figure.properties, inLanguage(language, document.language));
  return { type: 'box', data: { hName: drawnFigureName, hChildren: [figure] }, children: [] };
}
