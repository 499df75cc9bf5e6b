import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { runCommand, scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';
import { browse, browseFolder, type Browsing } from './browse.ts';

const folder = scratchFolder({ after });
const words = 'words that go on in their cell for a while';
const days = Array.from(
  { length: 12 },
  (_, month) => `2028-${String(month + 1).padStart(2, '0')}-28`,
);

for (const language of ['ar', 'pt', 'zh'])
  test(`beside long texts, the dates of a dataset are in one line in the language ${language}`, async () => {
    const [content, out] = [join(folder, language), join(folder, `${language}-out`)];
    writeFiles(content, {
      'site.yaml': `title: Site\ndescription: A site.\nurl: https://example.org\nlanguage: ${language}\n`,
      'sources.yaml': '- {id: s, type: webpage, title: Source}\n',
      'data/days.yaml':
        'title: Days\nsource: s\ncolumns: {day: {type: date}, a: {type: text}, b: {type: text}, c: {type: text}}\n',
      'data/days.csv': `day,a,b,c\n${days.map((day) => `${day},${words},${words},${words}\n`).join('')}`,
    });
    const { status, stderr } = runCommand('build', ['--content', content, '--out', out]);
    assert.equal(status, 0, stderr);
    const site = await browseFolder(out, '/');
    try {
      const { page } = await site.open('data/days/', { viewport: { width: 360, height: 800 } });
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        const dates = await linesOf(page, '.data-rows td:first-child');
        assert.equal(dates.length, days.length);
        assert.deepEqual(inTwoLines(dates), [], media);
      }
    } finally {
      await site.close();
    }
  });

let waha: Browsing;
before(async () => {
  waha = await browse('waha');
});
after(() => waha.close());

test('below an article, the date of a source is in one line at every width', async () => {
  const { page } = await waha.open('articles/khazzan-al-shamal/');
  for (let width = 320; width < 440; width += 10) {
    await page.setViewportSize({ width, height: 800 });
    const dates = await linesOf(page, '.refs');
    assert.ok(dates.length > 3);
    assert.deepEqual(inTwoLines(dates), [], `${width} px`);
  }
});

test('in an English reference on an Arabic page, the Arabic date is in its own order', async () => {
  const { page } = await waha.open('articles/khazzan-al-shamal/');
  const [day, year] = await page.locator('#ref-meters-2023').evaluate((reference) => {
    const texts = document.createTreeWalker(reference, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.nodeValue?.includes('2\u00a0مايو 2023'));
    const { currentNode } = texts;
    const at = currentNode.nodeValue?.indexOf('2\u00a0مايو 2023') ?? 0;
    return [0, 7].map((place) => {
      const range = document.createRange();
      range.setStart(currentNode, at + place);
      range.setEnd(currentNode, at + place + 1);
      return range.getBoundingClientRect().left;
    });
  });
  assert.ok(day && year && day > year, `${day} ${year}`);
});

/** The dates in the texts of elements, and the lines that each of them takes. */
function linesOf(page: Page, selector: string): Promise<{ date: string; lines: number }[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const found = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode } = texts;
        for (const match of currentNode.nodeValue?.matchAll(/\d{4}年.*日|\d+\s[^\d،]+ \d{4}/g) ??
          []) {
          const range = document.createRange();
          range.setStart(currentNode, match.index);
          range.setEnd(currentNode, match.index + match[0].length);
          const bottoms = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom));
          found.push({ date: match[0], lines: new Set(bottoms).size });
        }
      }
      return found;
    }),
  );
}

function inTwoLines(dates: readonly { date: string; lines: number }[]): string[] {
  return dates.filter(({ lines }) => lines > 1).map(({ date }) => date);
}
