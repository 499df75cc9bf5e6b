import type { SiteChartType } from '../../contract/chart-type.ts';
import { layoutNetwork } from './network-layout.ts';
import { drawNetwork } from './network-marks.ts';
import { networkTable } from './network-table.ts';
import { buildNetworkView } from './network-view.ts';
import { describeNetwork, notesOnNetwork } from './network-words.ts';

/** Relations as a bracket around one entity, or as layers of several. */
export const networkChart: SiteChartType = (input) => {
  const view = buildNetworkView(input);
  if (!view) return undefined;
  return {
    draw(size) {
      const placed = layoutNetwork(view, size);
      return { width: placed.width, height: placed.height, content: drawNetwork(placed) };
    },
    description: describeNetwork(view, input),
    hasLinks: true,
    scaleNotes: [],
    legend: [],
    notes: notesOnNetwork(view, input),
    sources: view.sources,
    table: networkTable(view, input),
  };
};
