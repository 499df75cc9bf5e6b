/*
 * Classes that chart-series.css and chart-lines.css of src/styles/charts/ style, besides those of line-marks.ts and
 * time-plot-marks.ts:
 *   behind   the other series, or all
 *   end      a text that ends at its position
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { PanelFrame, PlacedPanel, PlacedPanels } from './panels-layout.ts';
import { round } from '../../marks/marks.ts';
import { pathOf } from '../../marks/path.ts';
import { plotText } from '../../marks/plot-frame.ts';
import { discRadius, type PlacedEvent } from '../../time-plot/place-events.ts';
import { drawBehind, drawEvents } from '../../time-plot/time-plot-marks.ts';

/** The marks of placed panels. Each panel has its own `data-plot` for the browser. */
export function drawPanels({ frame, panels }: PlacedPanels): ElementContent[] {
  return panels.map((panel) => drawPanel(panel, frame));
}

function drawPanel(panel: PlacedPanel, frame: PanelFrame): Element {
  const { at, name, value, id, title, color } = panel;
  const { plot } = frame;
  const { width, isFromRight, grid, ticks, numbersHeight } = frame;
  const { top, bottom, left, right } = plot;
  const { hasNumbers } = panel;
  const events = hasNumbers ? frame.events : frame.events.map((event) => withoutNumber(event, top));
  const titleY = 14 + (hasNumbers ? 0 : numbersHeight);
  const shared = { width, height: bottom, left: 0, right, top, bottom, grid, ticks, events };
  const strokes = panel.runs.filter((run) => run.length > 1);
  const dots = panel.runs.filter((run) => run.length === 1).flat();
  const last = panel.runs.at(-1)?.at(-1);
  const end = round(width);
  return s(
    'g',
    { transform: `translate(${round(at[0])} ${round(at[1])})`, 'data-plot': plotText(plot) },
    [
      s(
        'text',
        { class: isFromRight ? 'b ink end' : 'b ink', x: isFromRight ? end : 0, y: titleY },
        name === title ? name : [name, s('title', title)],
      ),
      isFromRight
        ? s('text', { x: 0, y: titleY }, value)
        : s('text', { class: 'end', x: end, y: titleY }, value),
      ...drawBehind({ ...shared, span: [left, right] }),
      ...panel.behind.map((runs) =>
        s('path', { class: 'ln faint behind', d: runs.map(pathOf).join('') }),
      ),
      ...(strokes.length > 0
        ? [
            s('path', {
              class: `ln main c-${color}`,
              'data-series': id,
              d: strokes.map(pathOf).join(''),
            }),
          ]
        : []),
      ...dots.map(([x, y]) =>
        s('circle', {
          class: `t-${color}`,
          'data-series': id,
          cx: round(x),
          cy: round(y),
          r: 2.5,
        }),
      ),
      ...(last
        ? [s('circle', { class: `t-${color}`, cx: round(last[0]), cy: round(last[1]), r: 3 })]
        : []),
      ...(hasNumbers ? drawEvents({ ...shared, span: [left, right] }) : []),
    ],
  );
}

/** An event whose line starts at the top of the plot, as its number is above another panel. */
function withoutNumber(event: PlacedEvent, top: number): PlacedEvent {
  return { ...event, disc: { x: event.x, y: top - discRadius } };
}
