import assert from 'node:assert/strict';
import test from 'node:test';
import type { OutputFile } from '../../src/outputs/file-family/output-file.ts';
import { compileFiles } from '../made/compile-files.ts';

const site = 'title: Site\ndescription: Of a test.\nurl: https://a.example/\n';
const files = {
  'site.yaml': site,
  'entities/kran.md': '---\ntitle: Kran\nkind: company\n---\n\nBuilds cranes. Owned by Lotse.\n',
  'entities/lotse.md':
    '---\ntitle: Lotse\nkind: company\nowns: [{to: kran, since: 2001}]\n---\n\nPilots ships.\n',
  'articles/one.md': '---\ntitle: One\ndate: 2025-01-01\n---\n\nKran sells.\n',
  'data/ships.yaml':
    'title: Ships\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  count: {type: number, label: Count}\n',
  'data/ships.csv': 'entity,date,count\nkran,2001,5\nkran,2002,7\nlotse,2001,3\nlotse,2002,4\n',
  'charts/ships.yaml': 'title: Ships\ntype: line\ndata: ships\n',
};

const edits: Record<string, Partial<typeof files>> = {
  'the title': { 'site.yaml': site.replace('title: Site', 'title: Place') },
  'the address': { 'site.yaml': site.replace('a.example', 'b.example') },
  'the licence': { 'site.yaml': `${site}license: CC BY 4.0\n` },
  'the language': { 'site.yaml': `${site}language: de\n` },
  'the title of a chart': { 'charts/ships.yaml': 'title: Boats\ntype: line\ndata: ships\n' },
  'the title of an entity': {
    'entities/kran.md': files['entities/kran.md'].replace('Kran', 'Kranich'),
  },
  'a relation': { 'entities/lotse.md': files['entities/lotse.md'].replace('2001', '2002') },
  'the text of an article': { 'articles/one.md': `${files['articles/one.md']}Lotse sells.\n` },
  'a value of a chart': { 'data/ships.csv': `${files['data/ships.csv']}kran,2003,9\n` },
};

const before = await madeFiles(files);

test('the files that tell what they are made from are those that take long', () => {
  for (const end of ['/graph.graphml', '/rss.xml', '.png'])
    assert.ok(
      [...before.keys()].some((path) => path.endsWith(end)),
      end,
    );
});

for (const [name, edit] of Object.entries(edits)) {
  test(`where ${name} changes a file, it is made from something else`, async () => {
    const after = await madeFiles({ ...files, ...edit });
    const changed = [...after].filter(([path, { bytes }]) => bytes !== before.get(path)?.bytes);
    assert.ok(changed.length > 0);
    for (const [path, { from }] of changed) assert.notEqual(from, before.get(path)?.from, path);
  });
}

/** The files that tell what they are made from, by path. */
async function madeFiles(
  content: Record<string, string>,
): Promise<Map<string, { from: string; bytes: string }>> {
  const { site: compiled } = await compileFiles(content);
  return new Map(
    compiled.files.flatMap((file: OutputFile) =>
      'make' in file && file.madeFrom
        ? [
            [
              file.path,
              {
                from: JSON.stringify(file.madeFrom()),
                bytes: Buffer.from(file.make()).toString('latin1'),
              },
            ],
          ]
        : [],
    ),
  );
}
