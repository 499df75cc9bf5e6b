import assert from 'node:assert/strict';
import test from 'node:test';
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
