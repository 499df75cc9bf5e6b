import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';

const { site } = await compileFiles({
  'entities/act.md': `---
title: Data Act
kind: law
proposed: 2020
passed: 2021-06-10
effective: 2021-09-01
---
A law.
`,
  'entities/passing.md': `---
title: The Data Act is passed
kind: event
date: 2021-06-10
involves: [act]
---
An act.
`,
  'entities/year.md': `---
title: A year of talks
kind: event
date: 2020
involves: [act]
---
Talks.
`,
  'entities/other.md': `---
title: Another act
kind: event
date: 2021-09-01
---
An act that the law has no part in.
`,
});

test('an act that has an event of its own is on timelines once, and other dates of the law stay', () => {
  const all = site.pages
    .find('timeline')
    ?.view.years.flatMap(({ months }) => months.flatMap(({ points }) => points));
  assert.deepEqual(all?.map(({ date, link }) => `${date} ${link.title}`).toSorted(), [
    '2020 A year of talks',
    '2020 Data Act: proposed',
    '2021-06-10 The Data Act is passed',
    '2021-09-01 Another act',
    '2021-09-01 Data Act: effective',
  ]);
  const { timeline = [] } = site.pages.find('entity', sitePath('laws', 'act'))?.view ?? {};
  assert.deepEqual(
    timeline.filter(({ date }) => date === '2021-06-10').map(({ title }) => title),
    ['The Data Act is passed'],
  );
});
