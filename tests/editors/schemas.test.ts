import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';
import { editYaml } from './edited-yaml.ts';

const fixture = (name: string): string => join(projectDir, 'tests/fixtures', name);
const wind = await editYaml(fixture('wind'));

for (const [name, folder] of [
  ['the flagship', join(projectDir, 'content')],
  ...['wind', 'harbour'].map((each) => [each, fixture(each)] as const),
] as const) {
  test(`editors flag nothing in what has no problems: ${name}`, async () => {
    const site = await editYaml(folder);
    assert.ok(site.texts.length > 3, `${site.texts.length} texts`);
    for (const { file, schema, text } of site.texts) {
      assert.deepEqual(await site.problemsOf(schema, text), [], file);
    }
  });
}

test('editors flag a key that does not exist, a wrong word, and what is missing', async () => {
  const flagged = async (name: string, text: string): Promise<string> =>
    (await wind.problemsOf(name, text)).join('\n');
  assert.match(await flagged('site', 'title: A\ndescription: B\nlanguag: en\n'), /^3: .*languag/);
  assert.match(await flagged('article', 'title: A\ndate: 2021\ntagz: [a]\n'), /^3: .*tagz/);
  assert.match(await flagged('article', 'date: 2021\n'), /title/);
  assert.match(await flagged('chart', 'title: A\ntype: pie\n'), /^2: .*line/);
  assert.match(await flagged('chart', 'title: A\nscale: logarithmic\n'), /^2: .*log/);
  assert.match(await flagged('dataset', 'title: A\ncolumns:\n  a: {type: float}\n'), /^3: /);
  assert.match(await flagged('kinds', 'tower:\n  fields:\n    height: {type: size}\n'), /^3: /);
  assert.match(await flagged('sources', '- id: a\n  type: newspaper\n'), /^2: /);
  assert.match(await flagged('entity', 'title: A\nkind: compani\n'), /^2: .*company/);
  assert.match(
    await flagged('entity', 'title: A\nkind: company\nfoundet: 1998\n'),
    /^3: .*foundet/,
  );
  assert.match(await flagged('entity', 'title: A\nkind: company\nfounded: 11/11/1998\n'), /^3: /);
  assert.match(
    await flagged('entity', 'title: A\nkind: company\nowns: {to: b, confidence: sure}\n'),
    /^3: .*high/,
  );
});

test('editors know the fields of own kinds, and those that a site adds to built-in ones', async () => {
  const front = 'title: High Bank\nkind: farm\n';
  assert.deepEqual(await wind.problemsOf('entity', `${front}capacity: 40\n`), []);
  assert.match((await wind.problemsOf('entity', `${front}employees: 40\n`)).join(), /employees/);
  const offered = await wind.completionsOf('entity', `${front}|`);
  assert.ok(offered.includes('capacity') && offered.includes('aliases'), offered.join(' '));
  assert.ok(!offered.includes('employees'));
  const company = await wind.completionsOf('entity', 'title: A\nkind: company\n|');
  assert.ok(company.includes('employees') && company.includes('slogan'), company.join(' '));
});

test('editors complete the keys and words of a chart, and say what they mean', async () => {
  const keys = await wind.completionsOf('chart', 'title: A\n|');
  assert.ok(keys.includes('baseline') && keys.includes('facets'), keys.join(' '));
  const types = await wind.completionsOf('chart', 'title: A\ntype: |');
  assert.ok(types.includes('slope') && types.includes('network'), types.join(' '));
  assert.match(
    await wind.hoverOf('chart', 'title: A\nbase|line: 2021\n'),
    /index, 100 on this day/,
  );
  const kinds = await wind.completionsOf('entity', 'title: A\nkind: |');
  assert.ok(kinds.includes('farm') && kinds.includes('company'), kinds.join(' '));
});
