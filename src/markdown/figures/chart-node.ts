import type { Position } from '../../model/problems/problem.ts';
import { nearest } from '../../model/problems/nearest.ts';
import { reportError, type Document } from '../document/document.ts';
import type { Box } from '../tree/nodes.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';

/** Stands around a drawn figure until the tree is HTML, so that the cleaning of authors' HTML passes it by. */
export const drawnFigureName = 'drawn-figure';

/** Draws a chart in place, or reports why there is none. */
export function chartNode(
  id: string,
  overrides: Record<string, string>,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): Box | undefined {
  const charts = lookup.records.charts.map((each) => each.id);
  if (!charts.includes(id)) {
    const near = nearest(id, charts);
    const fix = near ? `Did you mean \`${near}\`?` : 'Name a file of `charts/`.';
    reportError(document, at, 'unknown-chart', `\`${id}\` is no chart.`, fix);
    return undefined;
  }
  const count = (document.page.drawn.get(id) ?? 0) + 1;
  document.page.drawn.set(id, count);
  const drawn = lookup.drawChart(id, overrides, {
    anchor: count === 1 ? `chart-${id}` : `chart-${id}-${count}`,
  });
  if ('problem' in drawn) {
    reportError(document, at, drawn.problem.code, drawn.problem.message, drawn.problem.fix);
    return undefined;
  }
  return { type: 'box', data: { hName: drawnFigureName, hChildren: [drawn.figure] }, children: [] };
}
