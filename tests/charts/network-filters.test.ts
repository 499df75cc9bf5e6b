import assert from 'node:assert/strict';
import test from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { kindsToFilter, type Web } from '../../src/charts/types/network/ties/web.ts';
import { english } from '../../src/model/labels/english.ts';
import { webFilters } from '../../src/charts/types/network/web-legend.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { kindId } from '../../src/model/ids/kind-id.ts';

/** A web of names of these kinds, each tied to the next. */
function chainOf(...kinds: string[]): Pick<Web, 'names' | 'ties' | 'kinds'> {
  const counted = Map.groupBy(kinds, (kind) => kind);
  return {
    names: kinds.map((kind, at) => ({
      key: entityId(`name-${at}`),
      title: `Name ${at}`,
      kind: kindId(kind),
      isMain: false,
      reading: '',
    })),
    ties: kinds.slice(1).map((_, at) => ({ over: at, under: at + 1, strands: [], reading: '' })),
    kinds: [...counted].map(([kind, { length: count }]) => ({
      id: kindId(kind),
      plural: kind,
      count,
    })),
  };
}

const filtersOf = (web: ReturnType<typeof chainOf>, hasColumns: boolean): string[] =>
  kindsToFilter(web, hasColumns).map(({ plural }) => plural);

test('readers filter names by kind, if there are several', () => {
  assert.deepEqual(filtersOf(chainOf('agency', 'company'), false), ['agency', 'company']);
  assert.deepEqual(filtersOf(chainOf('company', 'company'), false), []);
});

test('of two columns, neither is left out, unless names within one are tied', () => {
  assert.deepEqual(filtersOf(chainOf('agency', 'company', 'agency'), true), []);
  assert.deepEqual(filtersOf(chainOf('agency', 'company', 'company'), true), ['agency', 'company']);
  const three = ['agency', 'company', 'person'];
  assert.deepEqual(filtersOf(chainOf(...three), true), three);
});

test('the years of a filter have the digits of the language', () => {
  const web: Web = {
    ...chainOf(),
    verbs: [{ label: 'Owns', count: 1 }],
    filteredKinds: [],
    periods: [{ from: 2012, to: 2013 }],
  };
  const html = toHtml({
    type: 'root',
    children: webFilters(web, 'x', { labels: english, language: 'fa' }),
  });
  assert.match(html, /۲۰۱۲–۲۰۱۳/);
});
