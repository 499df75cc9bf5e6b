import assert from 'node:assert/strict';
import test from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { eventStrip } from '../../src/charts/strip/event-strip.ts';
import { layoutStrip, type PlacedStrip } from '../../src/charts/strip/strip-layout.ts';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import { kindId } from '../../src/model/ids/kind-id.ts';
import { randomFrom } from './random.ts';

const day = 86_400_000;

/** A strip of events on some days of a thousand, the first the weightiest. */
function stripOf(
  days: readonly number[],
  width = 1296,
  rows = 5,
  weightOf = (index: number): number => days.length - index,
): PlacedStrip {
  const events = days.map((at, index) => ({
    title: `Event ${index + 1} of some that have names`,
    name: `Event ${index + 1} of some that have names`,
    day: '10 Apr 2021',
    time: at * day,
    href: `/events/${index}/`,
    kind: kindId('event'),
    weight: weightOf(index),
  }));
  return layoutStrip(
    events.toSorted((a, b) => a.time - b.time),
    {
      width,
      rows,
      period: { from: 0, to: 1000 * day },
      language: 'en',
    },
  );
}

/** The left and right edge of a name. */
function spanOf({ text, day: date, x, anchor }: PlacedStrip['names'][number]): [number, number] {
  const length = textWidth(date, 13, 'bold') + 6 + textWidth(text, 13);
  return anchor === 'start' ? [x, x + length] : [x - length, x];
}

test('screen readers read each event once and whole, but for names that are cut, and without the axis', () => {
  const placed = stripOf([0, 60, 500, 500, 500, 500, 500, 500], 324, 3);
  const cut = placed.names.filter(({ text }) => text.endsWith('…'));
  assert.ok(cut.length > 0 && placed.names.length < placed.marks.length);
  const events = Array.from({ length: 8 }, (_each, at) => ({
    title: `Event ${at + 1} of some that have names`,
    name: `Event ${at + 1} of some that have names`,
    day: '10 Apr 2021',
    time: at < 2 ? at * 60 * day : 500 * day,
    href: `/events/${at}/`,
    kind: kindId('event'),
    weight: 8 - at,
  }));
  const period = { from: 0, to: 1000 * day };
  const strip = eventStrip(events, { period, label: '8 events', language: 'en' });
  assert.ok(strip);
  for (const svg of toHtml(strip).split('<svg').slice(1)) {
    const read = svg.replace(/<g aria-hidden="true">.*?<\/g>/g, '');
    const links = [...read.matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, content = '']) =>
      content.replace(/<[^>]*>/g, ''),
    );
    const whole = links.filter((words) => !words.endsWith('…'));
    const titles = [...read.matchAll(/<title>(.*?)<\/title>/g)].map(([, title = '']) => title);
    const said = [...whole, ...titles].map((words) => words.replace(':', '')).toSorted();
    assert.deepEqual(
      said,
      events.map(({ day: date, title }) => `${date} ${title}`),
    );
    assert.equal(read.match(/<text/g)?.length, links.length);
  }
});

test('an event right after another is named, though the line of one would pass through the name of the other', () => {
  assert.deepEqual(
    stripOf([0, 60]).names.map(({ href, y }) => [href, y]),
    [
      ['/events/0/', 18],
      ['/events/1/', 44],
    ],
  );
});

test('a name that needs no upper row is in the lowest', () => {
  const { names, bottom } = stripOf([0, 30, 60, 1000]);
  const last = names.at(-1);
  assert.equal(last?.href, '/events/3/');
  assert.equal(Math.max(...names.map(({ y }) => y)), last.y);
  assert.ok(last.y < bottom);
});

test('no name touches another or the line of another, and the weightiest event has one', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const random = randomFrom(seed);
    const width = [324, 680, 1296][seed % 3] ?? 324;
    const days = Array.from({ length: 2 + seed }, () => Math.floor(random() * 1000));
    const { names } = stripOf(days, width);
    assert.ok(names.some(({ href }) => href === '/events/0/'));
    for (const name of names) {
      const [left, right] = spanOf(name);
      assert.ok(left >= 0 && right <= width, `${seed}: within the strip`);
      for (const other of names.filter((each) => each !== name)) {
        const [from, to] = spanOf(other);
        assert.ok(name.y !== other.y || right < from || to < left, `${seed}: apart`);
        const { x, from: top, to: foot } = other.stem;
        const isCrossed = x >= left && x <= right && top <= name.y - 4 && foot >= name.y - 4;
        assert.ok(!isCrossed, `${seed}: no line through a name`);
      }
    }
  }
});

test('a strip of thousands of events has names, too', () => {
  const random = randomFrom(7);
  const days = Array.from({ length: 5000 }, () => random() * 1000);
  assert.ok(stripOf(days).names.length > 5);
});

test('a name that others leave room for is not cut', () => {
  const title = 'A name of some sixty letters, longer than most strips would give';
  const events = [0, 900].map((at) => ({
    title: at === 0 ? title : 'Last',
    name: at === 0 ? title : 'Last',
    day: '10 Apr 2021',
    time: at * day,
    href: `/events/${at}/`,
    kind: kindId('event'),
    weight: 1,
  }));
  const period = { from: 0, to: 1000 * day };
  const { names } = layoutStrip(events, { width: 680, rows: 5, period, language: 'en' });
  assert.deepEqual(
    names.map(({ text }) => text),
    [title, 'Last'],
  );
});

test('a name without room for its confidence is whole, and has it where there is room', () => {
  const name = 'China licenses games again';
  const title = `${name} (medium confidence)`;
  const event = { title, name, day: '11 Apr 2022', href: '/e/', kind: kindId('event'), weight: 1 };
  const textAt = (width: number): string | undefined =>
    layoutStrip([{ ...event, time: 500 * day }], {
      width,
      rows: 5,
      period: { from: 0, to: 1000 * day },
      language: 'en',
    }).names[0]?.text;
  assert.equal(textAt(1296), title);
  assert.equal(textAt(560), name);
});

test('a name from right to left is one piece after its day', () => {
  const event = {
    name: 'סגירה!',
    title: 'סגירה!',
    day: '1 Mar 2019',
    time: 0,
    href: '/',
    weight: 1,
  };
  const events = [{ ...event, kind: kindId('event') }];
  const strip = eventStrip(events, { period: { from: 0, to: day }, label: 'L', language: 'en' });
  const html = toHtml(strip ?? []);
  assert.match(html, />1 Mar 2019<\/tspan> \u2067סגירה!\u2069<\/text>/);
  assert.match(html, /<title>1 Mar 2019: \u2067סגירה!\u2069<\/title>/);
});

test('of events that weigh the same, the last is named, whose name has room on one side only', () => {
  const days = [0, 104, 396, 432, 637, 719, 738, 773, 783, 871, 1000];
  for (const [width, rows] of [
    [680, 6],
    [1296, 5],
  ]) {
    const { names } = stripOf(days, width, rows, () => 1);
    assert.equal(names.at(-1)?.href, '/events/10/', `${width}`);
  }
});

test('without its style sheet, a strip shows one drawing', () => {
  const event = {
    name: 'A fine',
    day: '1970',
    time: 0,
    href: '/',
    kind: kindId('event'),
    weight: 1,
  };
  const strip = eventStrip([{ ...event, title: 'A fine' }], {
    period: { from: 0, to: 1000 * day },
    label: '1 event',
    language: 'en',
  });
  const drawings = strip?.children.flatMap((child) => (child.type === 'element' ? [child] : []));
  assert.deepEqual(
    drawings?.filter(({ properties }) => !properties['hidden']).map(({ properties }) => properties),
    [{ className: ['m'], hidden: false }],
  );
});
