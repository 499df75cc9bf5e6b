import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOf } from '../made/compile-files.ts';

const sources = '- id: reg\n  type: report\n  title: R\n  URL: https://example.org/reg\n';

for (const [written, fix] of [
  ['https://example.org/reg/', 'Write `reg`.'],
  [
    'https://example.org/other',
    'Add the source to the bibliography, with this address as its `URL`, and write its key here.',
  ],
] as const) {
  test(`the address ${written} in place of a key of a source is told as one`, async () => {
    const problems = await problemsOf({
      'sources.yaml': sources,
      'entities/a.md': entity(`{value: 1998, source: ${written}}`),
    });
    const found = problems.filter(({ code }) => code === 'unknown-source');
    assert.deepEqual(
      found.map((each) => [each.message, each.fix]),
      [[`\`${written}\` is an address, not the key of a source.`, fix]],
    );
  });
}

for (const written of ['@reg', '[@reg]']) {
  test(`a source may be written as ${written}, as texts cite it`, async () => {
    const problems = await problemsOf({
      'sources.yaml': sources,
      'entities/a.md': entity(`{value: 1998, source: "${written}"}`),
    });
    assert.deepEqual(
      problems.filter(({ code }) => code === 'unknown-source'),
      [],
    );
  });
}

for (const address of ['www.example.org', 'example.org/page?a=b', 'port-office.gov']) {
  test(`a link to ${address} is told what its address lacks`, async () => {
    const problems = await problemsOf({ 'pages/a.md': `# A\n\n[x](${address})\n` });
    assert.deepEqual(
      problems.map(({ code, fix }) => [code, fix]),
      [['unknown-link', `If it is the address of another site, write \`https://${address}\`.`]],
    );
  });
}

test('a link to a file is none to another site', async () => {
  const problems = await problemsOf({ 'pages/a.md': '# A\n\n[x](figures.csv) [x](b.md)\n' });
  assert.deepEqual(
    problems.map(({ code, fix }) => [code, fix]),
    [
      ['unknown-asset', 'Correct the path, or add the file.'],
      ['unknown-link', 'Correct the path.'],
    ],
  );
});

function entity(founded: string): string {
  return `---\ntitle: A\nkind: company\nfounded: ${founded}\n---\nText.\n`;
}
