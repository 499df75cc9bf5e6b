import assert from 'node:assert/strict';
import test from 'node:test';
import type { BuildOccasion, BuildRun } from '../../bench/build-times.ts';
import { editNames } from '../../bench/edits.ts';
import type { GeneratorName } from '../../bench/generators/generator.ts';
import { checkExamples } from '../../docs/_generate/check-examples.ts';
import { performancePage } from '../../bench/report/performance-page.ts';
import { drawResultCharts } from '../../bench/report/result-charts.ts';
import { runsCsv } from '../../bench/report/results.ts';

const occasions: readonly BuildOccasion[] = ['cold', ...editNames];
const runs = occasions.flatMap((occasion) => [
  run('dossier', 'Dossier 0.1.0', occasion, occasion === 'cold' ? 24 : 3),
  run('hugo', 'Hugo 0.131.0', occasion, 2),
]);
const results = { records: 1200, machine: 'A machine', day: '2026-11-26', runs, probes: [] };

test('a report compares each generator with Hugo on the same occasion', () => {
  const probe = { name: 'parse', title: 'parse each text', bare: 2, dossier: 5 } as const;
  const page = performancePage([{ ...results, probes: [probe] }]);
  assert.match(page, /^## 1,200 articles and entities$/m);
  assert.match(page, /^One turn, on A machine; 2026-11-26\.$/m);
  assert.match(page, /^\| Dossier 0\.1\.0 \| 24\.0 \| 12\.0 × \| 48\.0 \| 12\.0 × \| 1\.00 GB \|/m);
  assert.match(page, /^\| Dossier 0\.1\.0 \| 3\.00 \| 1\.5 × \| 3\.00 \| 1\.5 × \|/m);
  assert.match(page, /^\| parse each text \| 2\.00 \| 5\.00 \| 2\.5 × \|$/m);
});

test('its charts are drawn by Dossier from the medians', async () => {
  const charts = await drawResultCharts(results);
  assert.deepEqual([...charts.keys()], ['cold', 'edit']);
  assert.match(charts.get('cold') ?? '', /Data to 26 November 2026/);
  assert.match(charts.get('cold') ?? '', /A build from nothing[\s\S]*Dossier 0\.1\.0[\s\S]*24/);
  assert.doesNotMatch(charts.get('cold') ?? '', /<text[^>]*>[^<]*example\.org/);
});

test('the page is one of the documentation, without problems', async () => {
  const charts = [...(await drawResultCharts(results))].map(([name, text]) => ({
    file: `assets/performance/${name}.svg`,
    text,
  }));
  const page = performancePage([results]);
  const problems = await checkExamples([
    { file: 'pages/performance.md', text: page },
    { file: 'assets/performance/builds.csv', text: runsCsv(runs) },
    ...charts,
  ]);
  assert.deepEqual(problems, []);
});

test('all builds are rows of a CSV file', () => {
  const [head, first, ...others] = runsCsv(runs).trimEnd().split('\n');
  assert.match(head ?? '', /^generator,version,records,occasion,turn,seconds,/);
  assert.match(first ?? '', /^dossier,Dossier 0\.1\.0,1200,cold,1,24,/);
  assert.equal(others.length, 9);
});

function run(
  generator: GeneratorName,
  version: string,
  occasion: BuildOccasion,
  seconds: number,
): BuildRun {
  return {
    generator,
    version,
    occasion,
    seconds,
    processorSeconds: 2 * seconds,
    records: 1200,
    turn: 1,
    peakBytes: 1e9,
    htmlFiles: 1466,
    files: 3000,
    bytes: 1e8,
    articleGzipBytes: 9000,
  };
}
