import type { SiteChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { layoutTimeline } from './timeline-layout.ts';
import { drawTimeline } from './timeline-marks.ts';
import { buildTimelineView } from './timeline-view.ts';
import { describeTimeline, notesOnTimeline, timelineData } from './timeline-words.ts';

/** The events of the site by date, in lanes: a tick for a day, a bar for a month or year. */
export const timelineChart: SiteChartType = {
  draws: 'site',
  reads: ['from', 'to', 'events'],
  prepare: prepareTimeline,
};

function prepareTimeline(input: SiteInput): PreparedChart | undefined {
  const view = buildTimelineView(input);
  if (!view) return undefined;
  const last = view.events.at(-1);
  return {
    draw(size) {
      const placed = layoutTimeline(view, size, input.language);
      return {
        width: placed.width,
        height: placed.height,
        content: drawTimeline(placed),
        hasFixedSides: true,
      };
    },
    description: describeTimeline(view, input),
    hasLinks: true,
    scaleNotes: [],
    legend: [],
    notes: notesOnTimeline(view, input),
    sources: [],
    ...(last && { to: last.date }),
    ...timelineData(view, input),
  };
}
