import assert from 'node:assert/strict';
import test from 'node:test';
import { groupArticles } from '../../src/components/article/article-groups.ts';
import { sitePath } from '../../src/model/addresses/path.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { ArticleSummary } from '../../src/views/article/article-view.ts';
import { partialDate } from '../made/partial-date.ts';

const words = { language: 'en', labels: labelsFor('en') };
const articles = ['2021-07-02', '2021-07-01', '2021', '2020-05-03'].map((date) => ({
  ...summary(),
  date: partialDate(date),
}));

test('articles stand below their year, and those without a date last', () => {
  const groups = groupArticles({ articles: [...articles, summary()], years: [] }, words);
  assert.deepEqual(
    groups.map(({ title, articles: { length }, more }) => [title, length, more]),
    [
      ['2021', 3, undefined],
      ['2020', 1, undefined],
      ['', 1, undefined],
    ],
  );
});

test('a year that has more of them leads to its page', () => {
  const years = ['2021', '2020'].map((year, at) => ({
    year,
    count: 3,
    path: sitePath('articles', `${at}`),
  }));
  const groups = groupArticles({ articles, years }, words);
  assert.deepEqual(
    groups.map(({ more }) => more?.year),
    [undefined, '2020'],
  );
});

test('on the page of a year, they stand below their month', () => {
  const groups = groupArticles({ articles: articles.slice(0, 3), year: '2021', years: [] }, words);
  assert.deepEqual(
    groups.map(({ title, id }) => [title, id]),
    [
      ['July', 'in-2021-07'],
      ['Month unknown', 'in-2021'],
    ],
  );
});

function summary(): ArticleSummary {
  return {
    title: 'One',
    path: sitePath('articles', 'one'),
    minutes: 1,
    sourceCount: 0,
    summary: 'One.',
    about: [],
  };
}
