import { fill } from '../../../model/labels/labels.ts';
import type { ChartKind } from '../../contract/chart-kind.ts';
import { describeSeries } from '../../text/describe-series.ts';
import { thinnedSeries } from '../../text/line-notes.ts';
import { axisOf } from './line-layout.ts';
import { drawPanels } from './panels-draw.ts';
import { layoutPanels, mostPanels } from './panels-layout.ts';
import { scaleNotesOf } from '../../scales/scale-notes.ts';

/** Small multiples: each series in a panel of its own, the others grey behind it, all on one scale. */
export const panels: ChartKind = (view, input) => {
  const { language, labels } = input;
  const total = view.series.length;
  return {
    draw(size) {
      const placed = layoutPanels(view, size, language);
      const { width, height } = placed;
      return { width, height, content: drawPanels(placed) };
    },
    description: describeSeries(view, 'panelChart', input),
    scaleNotes: scaleNotesOf(axisOf(view), view, input),
    notes: [
      ...(total > 1 ? [labels.chartPanelsGrey] : []),
      ...(total > mostPanels ? [fill(labels.chartRowsCut, { count: mostPanels, total })] : []),
      ...thinnedSeries(view, labels),
    ],
  };
};
