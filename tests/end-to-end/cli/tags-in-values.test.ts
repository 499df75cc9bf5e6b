import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { runCommand, scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';

/** Parts by which the build finds its way in a finished page, and what would follow if one ended a value. */
const attack = '<img src=x onerror=alert(1)>';
const cut = [
  `</template>${attack}`,
  `<template data-cards a>${'x'.repeat(1200)}</template>${attack}`,
  `<dossier-search>${attack}`,
  `<b data-online-only x>${attack}</b>`,
  `</details>${attack}`,
  `</head>${attack}`,
  `<b>Search</b>${attack}`,
];

test('no part of a page is cut at a tag that an author writes into a value', (t) => {
  const folder = scratchFolder(t);
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  const entities = cut.map((text, at) => [
    `entities/e${at}.md`,
    `---\ntitle: E${at} ${text}\nkind: company\ndescription: 'D ${text}'\naliases: ['A ${text}']\n---\n` +
      `Words about [[e${(at + 1) % cut.length}]] and [a page](https://example.org/ '${text}').\n`,
  ]);
  writeFiles(content, {
    // In a language that the interface has no words of, those of the frame are looked for.
    'site.yaml': `title: 'Site ${attack}'\ndescription: 'S ${cut.join(' ')}'\nurl: https://example.org/repo/\nlanguage: fy\nnavigation:\n${cut
      .map((text) => `  - {label: 'L ${text}', link: /articles/}\n`)
      .join('')}`,
    ...Object.fromEntries(entities),
    'articles/a.md': `---\ntitle: A\ndate: 2024-05-17\ndescription: '${cut.join(' ')}'\n---\nWords about [[e1]].\n`,
  });
  const { status, stderr } = runCommand('build', ['--content', content, '--out', out]);
  assert.equal(status, 0, stderr);
  const pages = globSync('**/index.html', { cwd: out });
  assert.ok(pages.length > 10);
  const broken = pages.filter((page) => hasAttack(readFileSync(join(out, page), 'utf8')));
  assert.deepEqual(broken, []);
  for (const file of globSync('**/later.json', { cwd: out })) {
    const { cards = '' } = JSON.parse(readFileSync(join(out, file), 'utf8'));
    assert.equal(hasAttack(cards), false, file);
  }
});

/** Whether an author's text has become an element, or an attribute. */
function hasAttack(html: string): boolean {
  let isFound = false;
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    isFound ||= tagName === 'img' || Object.keys(properties).some((name) => /[<"]/.test(name));
  });
  return isFound;
}
