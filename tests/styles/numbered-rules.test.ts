import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { mostPeriods } from '../../src/charts/types/network/ties/periods.ts';
import { mostVerbs } from '../../src/charts/types/network/ties/web.ts';
import { mostKinds } from '../../src/charts/types/network/web-legend.ts';
import { mostFilters } from '../../src/views/timeline/timeline-filters.ts';

/** Filters that work without a script: a rule for the number of each choice, `[value='3']`. */
const filters = [
  [
    'filters',
    'pages/timeline.css',
    /\[value='(\d+)'\]:checked\) :is\(.*\):not\(\.f\1\)/g,
    mostFilters,
  ],
  [
    'relations',
    'charts/network-filters.css',
    /\.net-verbs \[value='(\d+)'\].* \[data-v~='\1'\]/g,
    mostVerbs,
  ],
  [
    'kinds',
    'charts/network-filters.css',
    /\.net-kinds \[value='(\d+)'\].* \[data-k~='\1'\]/g,
    mostKinds,
  ],
  [
    'times',
    'charts/network-filters.css',
    /\.net-times \[value='(\d+)'\].*\[data-t~='\1'\]/g,
    mostPeriods,
  ],
] as const;

for (const [choices, name, rule, most] of filters) {
  test(`${name} has a rule for each of the ${most} ${choices} that there may be`, () => {
    const sheet = readFileSync(new URL(`../../src/styles/${name}`, import.meta.url), 'utf8');
    assert.deepEqual(
      [...sheet.matchAll(rule)].map(([, number]) => Number(number)),
      Array.from({ length: most }, (_, at) => at + 1),
    );
  });
}
