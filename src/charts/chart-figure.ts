import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ChartInput, FigureOptions } from './chart-input.ts';
import { chartKinds } from './chart-types.ts';
import { buildChartView } from './chart-view.ts';
import { dataTable } from './data-table.ts';
import { drawingSizes } from './drawing-size.ts';
import { figure } from './figure.ts';

export type { ChartInput, FigureOptions } from './chart-input.ts';
export { profileChart } from './profile-chart.ts';
export { sparkLine } from './spark-line.ts';

/**
 * A chart as it stands on a page: caption, three drawings of which style shows the one that fits,
 * numbered events, note, sources, and its data as a table. Without data it says so.
 */
export function chartFigure(input: ChartInput, options: FigureOptions): Element {
  const { chart, dataset, language, labels } = input;
  const { anchor, wide } = options;
  const view = buildChartView(input);
  const frame = { class: ['fig', ...(wide ? ['wide'] : [])], id: anchor };
  if (!view) {
    return h('figure', frame, [
      figure.caption(input, options, []),
      h('p', { class: 'none' }, labels.noData),
      ...figure.foot(input, { keys: dataset.sources, remarks: [] }),
      ...figure.more(input, options, { table: [], isOpen: false }),
    ]);
  }
  const kind = chartKinds[chart.type];
  const description = kind?.describe(view, input) ?? '';
  const drawings = drawingSizes.flatMap((size) =>
    kind
      ? [
          figure.drawing(kind.draw(view, size, input), size, {
            id: anchor,
            title: chart.title,
            description,
          }),
        ]
      : [],
  );
  return h('figure', frame, [
    figure.caption(input, options, kind?.scaleRemarks(view, input) ?? []),
    ...drawings,
    ...(kind ? figure.eventKey(view.events, language) : []),
    ...figure.foot(input, { keys: view.sources, to: view.to, remarks: kind ? view.remarks : [] }),
    ...figure.more(input, options, { table: dataTable(view, input), isOpen: !kind }),
  ]);
}
