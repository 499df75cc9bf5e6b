import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { areClose } from '../../src/charts/types/network/placed/name-box.ts';
import type { PlacedWeb, WebSize } from '../../src/charts/types/network/placed/placed-web.ts';
import { namesHit } from '../../src/charts/types/network/web/route.ts';
import { layoutWeb } from '../../src/charts/types/network/web/web-layout.ts';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import type { Web } from '../../src/charts/types/network/ties/web.ts';
import { buildListView } from '../../src/charts/types/network/list/list-view.ts';
import { layoutWideNetwork } from '../../src/charts/types/network/network-layout.ts';
import type { NetworkView } from '../../src/charts/types/network/network-view.ts';
import { secondsOf } from '../in-time.ts';
import { inputOf } from './chart-input.ts';
import { madeWeb } from './made-web.ts';

const wide = { width: 1060, text: 13.2 };
const large = { width: 912, text: 14 };
const medium = { width: 680, text: 14.6 };

/** As many names and ties as a site of a hundred pages has, and as many as are drawn at most. */
const layouts = [
  { web: madeWeb(67, 83, 2), size: wide },
  { web: madeWeb(67, 83, 3), size: large },
  { web: madeWeb(150, 165), size: wide },
  { web: madeWeb(20, 28), size: large },
  { web: madeWeb(20, 28, 2), size: medium },
  { web: madeWeb(1, 0), size: medium },
].map((each) => ({ ...each, placed: layoutWeb(each.web, each.size) }));

function eachLayout(check: (placed: PlacedWeb, web: Web, size: WebSize) => void): void {
  for (const { placed, web, size } of layouts) check(placed, web, size);
}

test('a made web has as many ties as its hubs have pairs, and asking for more fails at once', () => {
  assert.equal(madeWeb(20, 34).ties.length, 34);
  assert.throws(() => madeWeb(20, 35), /A web of 20 names has 34 ties at most, not 35\./);
});

test('no two names overlap, none leaves the drawing, and each has room for its lines', () => {
  eachLayout(({ names, width, height }, web, { text }) => {
    assert.equal(names.length, web.names.length);
    for (const [at, name] of names.entries()) {
      assert.ok(
        names.every((other, next) => next <= at || !areClose(name, other, 4)),
        `${at}`,
      );
      assert.ok(name.x - name.width / 2 >= 0 && name.x + name.width / 2 <= width);
      assert.ok(name.y - name.height / 2 >= 0 && name.y + name.height / 2 <= height);
      for (const line of name.lines) assert.ok(textWidth(line, text) + 30 <= name.width, line);
    }
  });
});

test('at most one tie in ten passes through a name', () => {
  eachLayout(({ names, ties }, web, { width }) => {
    const through = web.ties.filter(({ over, under }, at) => {
      const others = names.filter((_name, place) => place !== over && place !== under);
      return ties[at]?.curves.some((curve) => namesHit(curve, others) > 0);
    });
    const most = Math.floor(web.ties.length / 10);
    assert.ok(through.length <= most, `${through.length} of ${web.ties.length} at ${width}`);
  });
});

test('a drawing grows downwards only while fewer ties pass through names for it', () => {
  for (const { placed, web } of layouts.filter((each) => each.web.names.length === 67)) {
    const { width, height } = placed;
    assert.ok(height < 2 * width, `${height} for ${width}, ${web.ties.length} ties`);
  }
});

test('labels cover neither names nor each other', () => {
  eachLayout(({ names, ties }, web, { text }) => {
    const boxes = ties.flatMap(({ label }, at) => {
      const words = web.ties[at]?.strands[0]?.label;
      if (!label || words === undefined) return [];
      return [{ x: label[0], y: label[1], width: textWidth(words, text), height: 13 }];
    });
    if (web.ties.length > 30) assert.ok(boxes.length >= 5, `${boxes.length} labels`);
    for (const [at, box] of boxes.entries()) {
      assert.ok(![...names, ...boxes.slice(at + 1)].some((other) => areClose(box, other, 0)));
    }
  });
});

test('a drawing is the same on every machine: only exact arithmetic decides', () => {
  const web = madeWeb(40, 50);
  const digest = (): string =>
    createHash('sha256')
      .update(JSON.stringify(layoutWeb(web, wide)))
      .digest('hex')
      .slice(0, 12);
  const before = digest();
  // The last digits of these differ between machines, as if by this much.
  const inexact = ['pow', 'exp', 'log', 'sin', 'cos', 'tan', 'atan2', 'hypot', 'cbrt'] as const;
  const originals = inexact.map((name) => Math[name]);
  try {
    for (const [at, name] of inexact.entries()) {
      const original = originals[at] as (...values: number[]) => number;
      Math[name] = (...values: number[]) => original(...values) * (1 + 1e-12);
    }
    assert.equal(digest(), before);
  } finally {
    for (const [at, name] of inexact.entries()) Object.assign(Math, { [name]: originals[at] });
  }
});

test('names that are all tied to each other are placed apart, and many in the time of few', () => {
  const [few, many] = [allTied(28), allTied(60)];
  const ofFew = secondsOf(() => layoutWeb(few, wide));
  let names: PlacedWeb['names'] = [];
  const ofMany = secondsOf(() => ({ names } = layoutWeb(many, wide)));
  // Without a bound, it is eleven times: the work grows with the square of the ties.
  assert.ok(ofMany < 4 * ofFew, `${ofMany} and ${ofFew} seconds`);
  for (const [at, name] of names.entries()) {
    assert.ok(!names.slice(at + 1).some((other) => areClose(name, other, 4)));
  }
});

function allTied(count: number): Web {
  const web = madeWeb(count, count);
  const [first] = web.ties;
  assert.ok(first);
  const ties = web.names.flatMap((_name, over) =>
    web.names.slice(over + 1).map((_other, at) => ({ ...first, over, under: over + 1 + at })),
  );
  return { ...web, ties };
}

test('a name without ties is placed below the others', () => {
  const web = madeWeb(12, 10);
  const alone = { ...web, ties: web.ties.filter(({ over, under }) => over !== 11 && under !== 11) };
  const { names } = layoutWeb(alone, wide);
  const lowest = Math.max(...names.slice(1, 11).map(({ y }) => y));
  assert.ok((names[11]?.y ?? 0) >= lowest);
});

test('a network is placed once, and again only if what it shows has changed', () => {
  const kept = new Map<string, string>();
  const results = {
    find: (key: string) => {
      const json = kept.get(key);
      return json === undefined ? undefined : (JSON.parse(json) as object);
    },
    keep: (key: string, placed: object) => void kept.set(key, JSON.stringify(placed)),
    finish: () => undefined,
  };
  const web = madeWeb(20, 24);
  const viewOf = (shown: Web): NetworkView => ({
    web: shown,
    narrow: buildListView([], [], inputOf([])),
    edges: [],
    rest: 0,
    sources: [],
  });
  const fresh = layoutWideNetwork(viewOf(web));
  assert.deepEqual(layoutWideNetwork(viewOf(web), results), fresh);
  assert.equal(kept.size, 1);
  assert.deepEqual(layoutWideNetwork(viewOf(web), results), fresh, 'as it is read again');
  assert.equal(kept.size, 1);
  const renamed = web.names.map((name, at) => (at === 3 ? { ...name, title: 'Another' } : name));
  layoutWideNetwork(viewOf({ ...web, names: renamed }), results);
  layoutWideNetwork(viewOf({ ...web, ties: web.ties.slice(1) }), results);
  assert.equal(kept.size, 3);
});
