import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { projectDir } from '../../src/publish/site-options.ts';
import { partialDate } from '../made/partial-date.ts';

/** The code blocks of docs/extending.md that add a chart type: its files by path, and its line. */
function documentedType(): { files: Record<string, string>; line: string } {
  const docs = readFileSync(join(projectDir, 'docs/extending.md'), 'utf8');
  const [, section = ''] = docs.split('## A chart type, from end to end');
  const [own = ''] = section.split('\n## ');
  const blocks = [...own.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
  const named = blocks.flatMap((code) => {
    const [, path] = /^\/\/ (src\/\S+)\n/.exec(code) ?? [];
    return path === undefined ? [] : [[path, code] as const];
  });
  const [line = ''] = blocks.filter((code) => !code.startsWith('// src/'));
  return { files: Object.fromEntries(named), line };
}

/** A copy of src/ that may be changed, with the packages of this one. */
function copyOfSource(t: TestContext): string {
  const copy = mkdtempSync(join(tmpdir(), 'dossier-new-type-'));
  t.after(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of ['src', 'package.json']) {
    cpSync(join(projectDir, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(projectDir, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

test('the chart type in docs/extending.md is one folder and one line, and then draws a chart of a site', async (t) => {
  const copy = copyOfSource(t);
  const { files, line } = documentedType();
  const folder = 'src/charts/types/lollipop';
  assert.deepEqual(
    Object.keys(files),
    ['view', 'layout', 'marks', 'chart'].map((step) => `${folder}/lollipop-${step}.ts`),
  );
  write(copy, files);
  assert.equal(line.trim().split('\n').length, 1);
  appendFileSync(join(copy, 'src/charts/types/chart-types-of-data.ts'), line);
  const content = join(copy, 'content');
  write(content, {
    'site.yaml': 'title: Sweets\ndescription: A site with one chart.\n',
    'entities/corner.md': '---\ntitle: Corner\nkind: company\n---\nA shop.\n',
    'entities/market.md': '---\ntitle: Market\nkind: company\n---\nA shop.\n',
    'data/prices.csv': 'shop,date,price\ncorner,2024,3\nmarket,2024,5\n',
    'data/prices.yaml':
      'title: Prices\ncolumns:\n  shop: {type: entity}\n  date: {type: date}\n' +
      '  price: {type: number, label: Price, unit: US$}\n',
    'charts/sweet.yaml': 'title: The market asks more\ntype: lollipop\ndata: prices\n',
  });

  const { compile } = (await import(
    pathToFileURL(join(copy, 'src/compile.ts')).href
  )) as typeof import('../../src/compile.ts');
  const today = partialDate('2024-06-01');
  const { problems, compiled } = await compile({
    contentDir: content,
    today,
  });

  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const [chart] = compiled?.().pages.ofType('chart') ?? [];
  assert.equal(chart?.view.figureHtml.match(/class="dot main"/g)?.length, 6);
  assert.match(chart?.view.figureHtml ?? '', /<title>Market, 2024, \$5<\/title>/);
  assert.match(chart?.view.alternative ?? '', /Price/);
  assert.doesNotMatch(chart?.view.figureHtml ?? '', /NaN|undefined/);
});
