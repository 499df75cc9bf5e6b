import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const files = {
  'data/value.yaml':
    'title: Value\nprofile: true\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number, unit: US$ bn}\n',
  'data/value.csv':
    'entity,date,value\nacme,2020,1\nacme,2021-06,4\nacme,2022-12-31,3\nacme,2024,9\n',
  'entities/acme.md': '---\ntitle: Acme\nkind: company\n---\n',
  'pages/now.md': '---\ntitle: Now\n---\n\nIt is :value{data=value entity=acme at=latest}.\n',
};
const siteYaml = 'title: T\ndescription: D\n';

async function figures(period: string): Promise<{ inText: string; figure: string }> {
  const { site, problems } = await compileFiles({ ...files, 'site.yaml': siteYaml + period });
  assert.deepEqual(problems, []);
  const page = site.pages.ofType('page').find(({ path }) => path === '/now/');
  const entity = site.pages.ofType('entity')[0];
  const inText = /<data[^>]*>([^<]*)/.exec(page?.view.bodyHtml ?? '')?.[1] ?? '';
  const { text = '', detail = '' } = entity?.view.keyFigure ?? {};
  return { inText, figure: `${text} | ${detail}` };
}

test('the latest value and the key figure are the last within the period, and the highest is that of the period', async () => {
  assert.deepEqual(await figures('period: {from: 2021, to: 2022}\n'), {
    inText: '$3bn',
    figure: '$3bn | 31 December 2022; \u221225.0% from its peak, $4bn, in June 2021',
  });
});

test('without a period, or with one that holds no value, they are the newest of all', async () => {
  const newest = { inText: '$9bn', figure: '$9bn | 2024' };
  assert.deepEqual(await figures(''), newest);
  assert.deepEqual(await figures('period: {from: 2030}\n'), newest);
});

test('a period that ends before it starts is an error at its end', async () => {
  const yaml = `${siteYaml}period:\n  from: 2023-12\n  to: 2020-10\n`;
  const { problems } = await compileFiles({ ...files, 'site.yaml': yaml });
  assert.deepEqual(
    problems.map(({ file, line, column, severity, code }) => [file, line, column, severity, code]),
    [['site.yaml', 5, 7, 'error', 'invalid-date']],
  );
});

test('a value as high as the highest is at its peak, and one a little below it has not fallen by 0.0%', async () => {
  const figureOf = async (last: string): Promise<string> => {
    const csv = `entity,date,value\nacme,2020,4000\nacme,2021,${last}\n`;
    const { site } = await compileFiles({ ...files, 'site.yaml': siteYaml, 'data/value.csv': csv });
    const { text = '', detail = '' } = site.pages.ofType('entity')[0]?.view.keyFigure ?? {};
    return `${text} | ${detail}`;
  };
  assert.equal(await figureOf('4000'), '$4,000bn | 2021');
  assert.equal(await figureOf('3999'), '$3,999bn | 2021; 0.0% from its peak, $4,000bn, in 2020');
  assert.match(await figureOf('3990'), /; \u22120\.3% from/);
});
