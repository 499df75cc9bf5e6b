import assert from 'node:assert/strict';
import test from 'node:test';
import type { ChartInput } from '../../src/charts/data/chart-input.ts';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { widestText } from '../../src/charts/labels/text-size.ts';
import {
  layoutTimeline,
  type PlacedMark,
  type PlacedTimeline,
} from '../../src/charts/types/timeline/timeline-layout.ts';
import { buildTimelineView } from '../../src/charts/types/timeline/timeline-view.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { eventOf, inputOf } from './chart-input.ts';

/** A timeline of events by date, all in the lane of one entity, at each size from narrow to wide. */
function placedOf(
  dates: readonly string[],
  more: Partial<ChartInput> = {},
  highlight: readonly string[] = [],
): PlacedTimeline[] {
  const input = inputOf([['acme']], { type: 'timeline', entities: ['acme'], highlight });
  const events = dates.map((date, at) => eventOf(`e${at}`, date, ['acme']));
  const view = buildTimelineView({ ...input, events, ...more });
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

test('of thousands of events, one is drawn of those at the same place, and those that stand out', () => {
  const dates = Array.from({ length: 5000 }, (_, at) =>
    new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10),
  );
  const main = 'e4001';
  for (const placed of placedOf(dates, {}, [main, 'e4002'])) {
    const marks = marksOf(placed);
    assert.ok(marks.length > 350 && marks.length <= 405, `${marks.length}`);
    assert.equal(marks.filter(({ isMain }) => isMain).length, 2);
  }
  const all = placedOf(dates.slice(0, 1000)).map((placed) => marksOf(placed).length);
  assert.deepEqual(all, [1000, 1000, 1000]);
});

test('the name of a mark says how many others it covers', () => {
  const dates = ['2020-01-01', '2021-01-04', '2021-01-04', '2021-01-04', '2022-01-01'];
  for (const placed of placedOf(dates)) {
    const labels = marksOf(placed).flatMap(({ label }) => label?.text ?? []);
    assert.ok(labels.includes('Event e1 +2'), labels.join('; '));
    assert.ok(labels.includes('Event e0') && labels.includes('Event e4'), labels.join('; '));
  }
});

test('a name that is cut keeps the number of others that its mark covers', () => {
  const events = ['2020-01-01', '2020-01-01'].map((date, at) => ({
    ...eventOf(`e${at}`, date, ['acme']),
    title: 'The rules for the protection of minors who play games are published by the authority',
  }));
  const [narrow] = placedOf([], { events: [...events, eventOf('end', '2020-05-01', ['acme'])] });
  assert.ok(narrow);
  assert.match(marksOf(narrow)[0]?.label?.text ?? '', /^The rules .*… \+1$/);
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
  assert.ok(lane && lane.name.lines.every(({ y }) => y < lane.y - 20));
  for (const { lanes, left } of others) {
    assert.ok(
      lanes.every(
        ({ name, y }) => name.lines.every((line) => Math.abs(line.y - y) < 5) && name.x < left,
      ),
    );
  }
});

test('a long name of a lane has two lines beside it, and one above it on a small drawing', () => {
  const entities = new Map([
    [entityId('acme'), { title: 'Acme Measures for the Protection of Data' }],
  ]);
  const [small, ...others] = placedOf(['2020', '2021'], { entities }).map(({ lanes }) =>
    lanes[0]?.name.lines.map(({ text }) => text),
  );
  assert.deepEqual(small, ['Acme Measures for the Protection of Data']);
  for (const lines of others) {
    assert.deepEqual(lines, ['Acme Measures for the', 'Protection of Data']);
  }
});

test('the name of a highlighted event is whole, wherever it is', () => {
  const title = 'A platform suspends registrations';
  for (const at of ['2021-01-04', '2021-07-02', '2021-12-28']) {
    const events = ['2021-01-01', at, '2021-12-31'].map((date, place) => ({
      ...eventOf(`e${place}`, date, ['acme']),
      ...(place === 1 && { title }),
    }));
    for (const placed of placedOf([], { events }, ['e1'])) {
      const { label } = marksOf(placed)[1] ?? {};
      assert.equal(label?.text, title);
      const width = textWidth(title, widestText, 'bold');
      const from = label.anchor === 'start' ? label.x : label.x - width;
      assert.ok(from >= 0 && from + width <= placed.width, `${at}: ${from}`);
    }
  }
});

test('of two highlighted events with little room, one is cut and none is left out', () => {
  const title = 'A platform suspends registrations';
  const events = ['2021-01-01', '2021-06-01', '2021-12-31'].map((date, place) => ({
    ...eventOf(`e${place}`, date, ['acme']),
    title,
  }));
  for (const placed of placedOf([], { events }, ['e0', 'e1']).slice(1)) {
    const [first, second] = marksOf(placed);
    assert.ok(first?.label && second?.label);
    assert.ok(first.label.text === title || second.label.text === title);
  }
});

test('names of a lane do not touch, and a highlighted event always has one', () => {
  const days = Array.from({ length: 28 }, (_, at) => `2021-02-${String(at + 1).padStart(2, '0')}`);
  for (const placed of placedOf(days, {}, ['e20'])) {
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
