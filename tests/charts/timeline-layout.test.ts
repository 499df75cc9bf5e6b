import assert from 'node:assert/strict';
import test from 'node:test';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { widestText } from '../../src/charts/marks/marks.ts';
import {
  layoutTimeline,
  type PlacedMark,
  type PlacedTimeline,
} from '../../src/charts/types/timeline/timeline-layout.ts';
import { buildTimelineView } from '../../src/charts/types/timeline/timeline-view.ts';
import { eventOf, inputOf } from './chart-input.ts';

/** A timeline of events by date, all in the lane of one entity, at each size from narrow to wide. */
function placedOf(dates: readonly string[], highlight: readonly string[] = []): PlacedTimeline[] {
  const input = inputOf([['acme']], { type: 'timeline', entities: ['acme'], highlight });
  const events = dates.map((date, at) => eventOf(`e${at}`, date, ['acme']));
  const view = buildTimelineView({ ...input, events });
  assert.ok(view);
  return drawingSizes.map((size) => layoutTimeline(view, size, 'en'));
}

function marksOf({ lanes }: PlacedTimeline): readonly PlacedMark[] {
  return lanes.flatMap(({ marks }) => marks);
}

test('a day is a tick, a year a bar of its length', () => {
  for (const placed of placedOf(['2020-01-01', '2021', '2022-01-01'])) {
    const [first, year, last] = marksOf(placed);
    assert.equal(first?.until, undefined);
    assert.ok(year?.until !== undefined && last && Math.abs(year.until - last.x) < 1);
  }
});

test('a year at the end is drawn in full', () => {
  for (const placed of placedOf(['2020-01-01', '2021'])) {
    assert.equal(Math.round(marksOf(placed)[1]?.until ?? 0), placed.right - 6);
  }
});

test('a single day is shown within its year', () => {
  for (const placed of placedOf(['2021-07-02'])) {
    const [mark] = marksOf(placed);
    assert.ok(mark && mark.x > placed.right * 0.45 && mark.x < placed.right * 0.75);
    assert.equal(mark.until, undefined);
    assert.equal(mark.reading, '2 July 2021: Event e0');
  }
});

test('names are left of the lanes, and above them on a small drawing', () => {
  const [small, ...others] = placedOf(['2020', '2021']);
  const [lane] = small?.lanes ?? [];
  assert.ok(lane && lane.name.y < lane.y - 20);
  for (const { lanes, left } of others) {
    assert.ok(lanes.every(({ name, y }) => Math.abs(name.y - y) < 5 && name.x < left));
  }
});

test('names of a lane do not touch, and a highlighted event always has one', () => {
  const days = Array.from({ length: 28 }, (_, at) => `2021-02-${String(at + 1).padStart(2, '0')}`);
  for (const placed of placedOf(days, ['e20'])) {
    const marks = marksOf(placed);
    const stretches = marks
      .flatMap(({ label }) => {
        if (!label) return [];
        const width = textWidth(label.text, widestText);
        return [label.anchor === 'start' ? [label.x, label.x + width] : [label.x - width, label.x]];
      })
      .sort(([a = 0], [b = 0]) => a - b);
    for (const [at, [, end = NaN]] of stretches.entries()) {
      assert.ok(end + 10 <= (stretches[at + 1]?.[0] ?? Infinity) + 1e-6);
    }
    assert.ok(stretches.length > 1 && stretches.length < 28);
    assert.ok(marks.find(({ isMain }) => isMain)?.label);
  }
});
