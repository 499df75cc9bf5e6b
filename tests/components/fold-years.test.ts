import assert from 'node:assert/strict';
import test from 'node:test';
import { foldYears } from '../../src/components/timeline/fold-years.ts';
import { groupFolded } from '../../src/link/timeline/fold-outside.ts';
import type { TimelineYearView } from '../../src/views/timeline/whole-timeline-view.ts';

function year(name: string, isFolded: boolean, filters: number[]): TimelineYearView {
  const points = [{ filters }] as unknown as TimelineYearView['months'][number]['points'];
  return { year: name, count: 3, eventCount: 1, isFolded, months: [{ label: 'May', points }] };
}

test('years outside of the period are one group before it and one after it', () => {
  const groups = foldYears(
    [
      year('1998', true, [2]),
      year('2019', true, [1, 3]),
      year('2020', false, [1]),
      year('2021', false, [1]),
      year('2026', true, [1]),
    ],
    'en',
  );
  assert.deepEqual(
    groups.map(({ span, isFolded, count, eventCount, filters }) => [
      span,
      isFolded,
      count,
      eventCount,
      filters,
    ]),
    [
      ['1998–2019', true, 6, 2, ['f2', 'f1', 'f3']],
      ['2020–2021', false, 6, 2, ['f1']],
      ['2026', true, 3, 1, ['f1']],
    ],
  );
});

test('a list without folded items is one group, and an empty one none', () => {
  assert.deepEqual(groupFolded<{ isFolded?: boolean }>([{}, { isFolded: false }]).length, 1);
  assert.deepEqual(groupFolded([]), []);
});
