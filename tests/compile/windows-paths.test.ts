import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOf } from '../made/compile-files.ts';

test('a path with backslashes is told to have slashes, and one from a drive to be relative', async () => {
  const problems = await problemsOf({
    'articles/a.md':
      '---\ntitle: A\ndate: 2020-01-01\nimage: maps\\x.png\n---\n' +
      '[a](..\\pages\\b.md)\n[b](..\\data\\c.csv)\n![c](..\\assets\\x.png)\n![[maps\\x.png]]\n[d](C:\\site\\b.md)\n![e](c:/site/x.png)\n',
    'pages/b.md': '---\ntitle: B\n---\nText.\n',
  });
  assert.deepEqual(problems.map(({ line, code, fix }) => `${line} ${code} ${fix}`).sort(), [
    '10 unknown-link Write a path relative to this file, such as `../assets/photo.png`.',
    '11 unknown-asset Write a path relative to this file, such as `../assets/photo.png`.',
    '4 unsafe-asset Write `/` between folders: `maps/x.png`.',
    '6 unknown-link Write `/` between folders: `../pages/b.md`.',
    '7 unknown-asset Write `/` between folders: `../data/c.csv`.',
    '8 unknown-asset Write `/` between folders: `../assets/x.png`.',
    '9 unknown-asset Write `/` between folders: `maps/x.png`.',
  ]);
});

test('a path from a drive is an error, but in a vault a warning', async () => {
  const text = '![a](C:\\x.png)\n';
  const problems = await problemsOf({
    'articles/a.md': `---\ntitle: A\ndate: 2020-01-01\n---\n${text}`,
    'pages/b.md': text,
  });
  assert.deepEqual(
    problems.map(({ file, severity, code }) => `${file} ${severity} ${code}`),
    ['articles/a.md error unknown-asset', 'pages/b.md warning unknown-asset'],
  );
});
