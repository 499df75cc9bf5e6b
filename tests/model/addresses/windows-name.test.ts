import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { isRefusedByWindows } from '../../../src/model/addresses/windows-name.ts';
import { sourceKey } from '../../../src/model/ids/source-key.ts';
import { sourceSlug } from '../../../src/model/sources/source-path.ts';
import { readAsset } from '../../../src/load/assets/asset-file.ts';
import { fileId, pageId } from '../../../src/load/folder/identifier.ts';
import { tagLink } from '../../../src/views/parts/links/tag-links.ts';

const refused = [
  'con',
  'CON',
  'nul',
  'aux.png',
  'Prn.tar.gz',
  'com1',
  'lpt9.md',
  'COM¹',
  'a.',
  'b ',
];

test('names of devices, and a dot or space at the end, are refused by Windows', () => {
  for (const name of refused) assert.ok(isRefusedByWindows(name), name);
  for (const name of [
    'console',
    'icon',
    'com',
    'com10',
    'auxiliary',
    'a.con',
    'nul-1',
    'lpt',
    '.a',
  ]) {
    assert.ok(!isRefusedByWindows(name), name);
  }
});

test('a file whose name Windows reserves gets another id, and such a written id is a problem', () => {
  const codes = (id: { problems: { code: string; line: number }[] }): string[] =>
    id.problems.map(({ code, line }) => `${line} ${code}`);
  const named = fileId('Con', undefined, 'articles/Con.md');
  assert.match(named.id, /^con-[0-9a-f]{8}$/);
  assert.equal(fileId('con', undefined, 'articles/con.md').id, named.id);
  assert.deepEqual(named.problems, []);
  const given = { text: 'nul', at: { file: 'articles/a.md', line: 3, column: 5 } };
  assert.deepEqual(codes(fileId('a', given, 'articles/a.md')), ['3 invalid-id']);
  const other = { ...given, text: 'con-edison' };
  assert.deepEqual(codes(fileId('con', other, 'articles/con.md')), []);
  const none = new Set<string>();
  const page = pageId('guides/aux', undefined, 'pages/guides/aux.md', none);
  assert.match(page.id, /^guides\/aux-[0-9a-f]{8}$/);
  assert.deepEqual(page.problems, []);
  const address = { ...given, text: 'guides/aux' };
  assert.deepEqual(codes(pageId('a', address, 'pages/a.md', none)), ['3 invalid-id']);
});

test('a tag or source with such a name gets another address', () => {
  assert.match(tagLink('Con').slug, /^con-[0-9a-f]{8}$/);
  assert.equal(tagLink('Icon').slug, 'icon');
  assert.match(sourceSlug(sourceKey('aux')), /^aux-[0-9a-f]{8}$/);
  assert.equal(sourceSlug(sourceKey('aux-2021')), 'aux-2021');
});

test('a picture with a character that Windows does not allow is published, with a warning that names each', async () => {
  const absolutePath = join(import.meta.dirname, '../../fixtures/ordinary-svg/drawio.svg');
  const read = (file: string) =>
    readAsset({ file, absolutePath, bytes: 1, role: 'asset', stem: 'a' });
  const { asset, problems } = await read('assets/Q: a/Why? What?.svg');
  assert.equal(asset?.file, 'assets/Q: a/Why? What?.svg');
  assert.deepEqual(
    problems.map(({ severity, code, line, column }) => [severity, code, line, column]),
    [['warning', 'unsafe-asset', 1, 1]],
  );
  assert.match(problems[0]?.message ?? '', /no `:` or `\?` in names/);
  assert.deepEqual((await read('assets/Ärger, [1] 100% & (2) + 微信.svg')).problems, []);
});
