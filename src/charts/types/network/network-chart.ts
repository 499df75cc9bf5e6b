import type { SiteChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { hasWideDrawing, layoutNetwork, layoutWideNetwork } from './network-layout.ts';
import { drawNetwork } from './network-marks.ts';
import { networkData } from './network-data.ts';
import { buildNetworkView } from './network-view.ts';
import { describeNetwork, notesOnNetwork } from './network-words.ts';
import { webFilters, webLegend } from './web-legend.ts';

/** Relations as a web of names, in columns if the chart says so; as a list or a tree where there is no room. */
export const networkChart: SiteChartType = {
  draws: 'site',
  reads: ['layout', 'columns', 'relations'],
  prepare: prepareNetwork,
};

function prepareNetwork(input: SiteInput): PreparedChart | undefined {
  const view = buildNetworkView(input);
  if (!view) return undefined;
  const { web, sources } = view;
  return {
    draw: (size) => drawNetwork(web, layoutNetwork(view, size, input.layouts)),
    ...(hasWideDrawing(view) && {
      drawWide: () => drawNetwork(web, layoutWideNetwork(view, input.layouts)),
    }),
    controls: (id) => webFilters(web, id, input),
    description: describeNetwork(view, input),
    hasLinks: true,
    scaleNotes: [],
    legend: webLegend(web),
    notes: notesOnNetwork(view, input),
    sources,
    ...networkData(view, input),
  };
}
