import type { ElementContent } from 'hast';
import type { Labels } from '../../model/labels/labels.ts';

/**
 * What screen readers say of the arrow keys that read the values of drawings: over time, which have `data-plot`, or of
 * marks. `undefined` if there is nothing to read.
 */
export function keysLabel(drawings: readonly ElementContent[], labels: Labels): string | undefined {
  const found = { plot: false, mark: false };
  const look = (node: ElementContent): void => {
    if (node.type !== 'element' || found.plot) return;
    const { dataPlot, className } = node.properties;
    if (dataPlot !== undefined) found.plot = true;
    if (Array.isArray(className) && className.includes('mark')) found.mark = true;
    node.children.forEach(look);
  };
  drawings.forEach(look);
  if (found.plot) return labels.chartKeys;
  return found.mark ? labels.chartMarkKeys : undefined;
}
