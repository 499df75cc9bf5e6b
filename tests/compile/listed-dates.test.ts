import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const { site } = await compileFiles({
  'kinds.yaml':
    'quay:\n  label: Quay\n  plural: Quays\n  fields:\n    surveyed: {type: date, label: Surveyed}\n',
  'sources.yaml': '- {id: paper, type: article, title: A paper}\n',
  'entities/listed.md': '---\ntitle: Listed\nkind: quay\nsurveyed: [1911, 1924-04]\n---\nA quay.\n',
  'entities/disputed.md':
    '---\ntitle: Disputed\nkind: quay\nsurveyed: [{value: 1912, source: paper}, 1925]\n---\nA quay.\n',
});
const points = site.pages
  .find('timeline')
  ?.view.years.flatMap(({ months }) => months.flatMap((month) => month.points))
  .map(({ date, link }) => `${date} ${link.title}`);

test('each date of a plain list is on the timeline', () => {
  assert.deepEqual(
    points?.filter((point) => point.includes('Listed')),
    ['1911 Listed: surveyed', '1924-04 Listed: surveyed'],
  );
});

test('of several statements of one date, the preferred one is on the timeline', () => {
  assert.deepEqual(
    points?.filter((point) => point.includes('Disputed')),
    ['1912 Disputed: surveyed'],
  );
});
