import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { runCommand, scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';
import { browseFolder } from './browse.ts';

const folder = scratchFolder({ after });
const content = join(folder, 'content');
const out = join(folder, 'out');
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

before(() => {
  const entity = (text: string): string => `---\n${text}\n---\n`;
  const event = (at: number, who: string): string =>
    entity(`title: Event ${at}\nkind: event\ndate: ${2000 + (at % 5)}-03-01\ninvolves: [${who}]`);
  const quote = (at: number): string => `\n:::quote{by=ann date=2019}\nQuotation ${at}.\n:::\n`;
  writeFiles(content, {
    'site.yaml':
      'title: Busy\ndescription: D\nsocialCards: false\noffline: {app: false, download: false}\n',
    'articles/said.md': `---\ntitle: Said\ndate: 2021-01-01\n---\n${numbers(60).map(quote).join('')}`,
    'entities/ann.md': entity('title: Ann Li\nkind: person'),
    'entities/busy.md': entity('title: Busy\nkind: company'),
    'entities/calm.md': entity('title: Calm\nkind: company'),
    ...Object.fromEntries(
      numbers(501).map((at) => [
        `entities/e-${at}.md`,
        event(at, at < 500 ? 'busy, calm' : 'busy'),
      ]),
    ),
  });
  const { status, stderr } = runCommand('build', ['--content', content, '--out', out]);
  assert.equal(status, 0, stderr);
});

function read(path: string): string {
  return readFileSync(join(out, path, 'index.html'), 'utf8');
}

test('a timeline of five hundred is one list, and of a longer one each year is folded', () => {
  const [calm, busy] = [read('companies/calm'), read('companies/busy')];
  assert.doesNotMatch(calm, /<details class="fold">/);
  assert.equal(calm.match(/<ol class="tl">/g)?.length, 1);
  const years = [...busy.matchAll(/<summary>(\d+)\s*<span>(\d+)<\/span>/g)];
  assert.deepEqual(
    years.map(([, year, count]) => [year, count]),
    [2000, 2001, 2002, 2003, 2004].map((year) => [`${year}`, year === 2000 ? '101' : '100']),
  );
  for (const at of numbers(501)) assert.ok(busy.includes(`href="/events/e-${at}/"`), `${at}`);
});

test('a speaker shows fifty quotations, and folds the others', () => {
  const [first = '', rest = ''] = read('people/ann').split('<summary>10 more</summary>');
  assert.equal(first.match(/<blockquote/g)?.length, 50);
  assert.equal(rest.match(/<blockquote/g)?.length, 10);
});

test('a folded year opens, and a reader finds its events', async () => {
  const site = await browseFolder(out, '/');
  try {
    const { page, complaints } = await site.open('companies/busy/');
    const event = page.getByRole('link', { name: 'Event 3', exact: true });
    assert.equal(await event.isVisible(), false);
    await page.locator('summary', { hasText: '2003' }).click();
    assert.equal(await event.isVisible(), true);
    assert.deepEqual(complaints, []);
  } finally {
    await site.close();
  }
});
