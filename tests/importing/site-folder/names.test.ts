import assert from 'node:assert/strict';
import test from 'node:test';
import { png } from '../../made/word-document.ts';
import { dated, importFolder } from './import-folder.ts';

const vault = { '.obsidian/app.json': '{}' };

test('links by name follow a text to a folder or name that the site does not use itself', async (t) => {
  const { body, report, errors } = await importFolder(t, {
    ...vault,
    'Index.md': 'Start.\n',
    'People/Mira Lund.md': '## Life\n\nSee [[Index]] and ![[index]].\n',
    'Notes/a.md':
      '[[People/Mira Lund]], [[people/mira lund#Life|she]], [[../People/Mira Lund]], ![[People/Mira Lund#Life]]\n\n| A |\n| - |\n| [[People/Mira Lund]] |\n\n`[[Index]]`\n',
  });
  assert.equal(
    body('pages/Notes/a.md'),
    '[[People-pages/Mira Lund|People/Mira Lund]], [[People-pages/Mira Lund#Life|she]], [[People-pages/Mira Lund|../People/Mira Lund]], ![[People-pages/Mira Lund#Life]]\n\n| A |\n| - |\n| [[People-pages/Mira Lund\\|People/Mira Lund]] |\n\n`[[Index]]`\n',
  );
  assert.equal(
    body('pages/People-pages/Mira Lund.md'),
    '## Life\n\nSee [[home|Index]] and ![[home]].\n',
  );
  assert.match(
    report,
    /Renamed, since the site has pages of its own there \(1\): People → People-/,
  );
  assert.deepEqual(await errors(), []);
});

test('a link by a path in the vault leads to a text of the folder that the site is made of', async (t) => {
  const { body } = await importFolder(t, {
    'quartz.config.ts': '',
    'content/trade/Quay.md': 'Text.\n',
    'content/town/Quay.md': 'Text.\n',
    'content/Port.md': 'Text.\n',
    'content/a.md':
      '[[Vault/trade/Quay]], [[Vault/Trade/Quay#x|it]], [[Vault/Quay]], [[Vault/Port]]\n',
  });
  assert.equal(
    body('pages/a.md'),
    '[[trade/Quay|Vault/trade/Quay]], [[trade/Quay#x|it]], [[Vault/Quay]], [[Vault/Port]]\n',
  );
});

test('links by name that lead on, and those to nothing, stay as they are', async (t) => {
  const text = '[[Mira Lund]], [[A title]], [[Nobody]], [[photo.png]]\n';
  const { body } = await importFolder(t, {
    ...vault,
    'People/Mira Lund.md': 'Text.\n',
    'b.md': '---\ntitle: A title\nid: other\n---\nText.\n',
    'a.md': text,
  });
  assert.equal(body('pages/a.md'), text);
});

test('a link by name leads to an article by its id', async (t) => {
  const { body } = await importFolder(t, {
    '_config.yml': '',
    '_posts/2020-01-31-the-sale.md': dated('The sale of cranes'),
    'about.md': '---\ntitle: About\n---\n[[2020-01-31-the-sale]]\n',
  });
  assert.equal(body('pages/about.md'), '[[the-sale|2020-01-31-the-sale]]\n');
});

test('files that notes name come along, with a space or backslash before the bar, and with a question mark', async (t) => {
  const text =
    '![[quay.png | 300]] [[plan.pdf |the plan]] ![[Why?.png]]\n\n| A |\n| - |\n| ![[crane.png\\|60]] |\n';
  const { body, paths, report } = await importFolder(t, {
    ...vault,
    'a.md': text,
    'files/quay.png': 'x',
    'files/plan.pdf': 'x',
    'files/Why?.png': 'x',
    'files/crane.png': 'x',
  });
  assert.equal(body('pages/a.md'), text);
  assert.deepEqual(
    paths.filter((path) => path.startsWith('assets/')),
    [
      'assets/files/Why?.png',
      'assets/files/crane.png',
      'assets/files/plan.pdf',
      'assets/files/quay.png',
    ],
  );
  assert.doesNotMatch(report, /no text or file/);
});

test('a picture with the extension of another type gets its own, and all links to it follow', async (t) => {
  const { body, paths, errors } = await importFolder(t, {
    ...vault,
    'a.md': '![[files/quay.JPG|The quay]] ![The quay](files/quay.JPG)\n',
    'files/quay.JPG': png,
  });
  assert.deepEqual(paths, ['assets/files/quay.png', 'pages/a.md']);
  assert.equal(
    body('pages/a.md'),
    '![[files/quay.png|The quay]] ![The quay](../assets/files/quay.png)\n',
  );
  assert.deepEqual(await errors(), []);
});
