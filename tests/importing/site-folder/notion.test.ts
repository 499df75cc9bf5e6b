import assert from 'node:assert/strict';
import test from 'node:test';
import { importFolder } from './import-folder.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32));

test('an export of Notion loses the numbers in its names, and its links lead on', async (t) => {
  const { paths, body, report, errors } = await importFolder(t, {
    [`Port ${a}.md`]: `# Port\n\n[Firms](Port%20${a}/Firms%20${b}.csv), [Kran](Port%20${a}/Firms%20${b}/Kran%20AS%20${c}.md)\n`,
    [`Port ${a}/Firms ${b}.csv`]: 'Name\nKran AS\n',
    [`Port ${a}/Firms ${b}/Kran AS ${c}.md`]: `# Kran AS\n\n[Back](../../Port%20${a}.md)\n`,
    [`Port ${a}/Firms ${b}/Kran AS ${d}.md`]: '# Kran AS\n\nAnother.\n',
  });
  assert.match(report, /^Notion \(/);
  assert.deepEqual(paths, [
    'assets/Port/Firms.csv',
    'pages/Port.md',
    'pages/Port/Firms/Kran AS-2.md',
    'pages/Port/Firms/Kran AS.md',
  ]);
  assert.equal(
    body('pages/Port.md'),
    '# Port\n\n[Firms](../assets/Port/Firms.csv), [Kran](Port/Firms/Kran%20AS.md)\n',
  );
  assert.equal(body('pages/Port/Firms/Kran AS.md'), '# Kran AS\n\n[Back](../../Port.md)\n');
  assert.deepEqual(await errors(), []);
});

test('properties of Notion become front matter, or a list in which relations are links', async (t) => {
  const { read } = await importFolder(t, {
    [`Notes ${a}.md`]: `# Notes\n\nCreated: January 2, 2024 3:04 PM\nTags: port, crane\nDate: January 5, 2024 → January 7, 2024\nFirm: Kran AS (Kran%20AS%20${b}.md), Kran Two (Kran%20Two%20${c}.md)\n\nWe met.\nTags: none\n`,
    [`Kran AS ${b}.md`]: '# Kran AS\n\nWords: no property\nsince this line is none.\n',
    [`Kran Two ${c}.md`]: '# Kran Two\n\nText.\n',
  });
  assert.equal(
    read('pages/Notes.md'),
    '---\ntitle: Notes\ndate: 2024-01-02\ntags:\n  - port\n  - crane\n---\n\n# Notes\n\n- Date: January 5, 2024 → January 7, 2024\n- Firm: [Kran AS](Kran%20AS.md), [Kran Two](Kran%20Two.md)\n\nWe met.\nTags: none\n',
  );
  assert.match(read('pages/Kran AS.md'), /\nWords: no property\nsince this line is none\.\n/);
});

test('callouts of Notion are callouts, and names of files no words of pictures', async (t) => {
  const { body } = await importFolder(t, {
    [`Notes ${a}.md`]:
      '# Notes\n\n<aside>\n💡 **Call** them.\n\n</aside>\n\n![Quay 1.png](Quay_1.png) ![The quay](Quay_1.png)\n\n```\n<aside>\n![Quay 1.png](Quay_1.png)\n```\n',
    'Quay_1.png': 'x',
  });
  assert.equal(
    body('pages/Notes.md'),
    '# Notes\n\n> [!note]\n> 💡 **Call** them.\n>\n\n\n![](../assets/Quay_1.png) ![The quay](../assets/Quay_1.png)\n\n```\n<aside>\n![Quay 1.png](Quay_1.png)\n```\n',
  );
});
