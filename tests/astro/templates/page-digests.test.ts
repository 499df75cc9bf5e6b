import assert from 'node:assert/strict';
import test from 'node:test';
import { pageDigests } from '../../../src/astro/templates/page-digests.ts';
import { compile } from '../../../src/compile.ts';
import { partialDate } from '../../made/partial-date.ts';
import type { CompiledSite } from '../../../src/outputs/compiled-site.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { keptInMemory } from '../../made/kept-in-memory.ts';
import { writeFiles } from '../../made/write-files.ts';

const today = partialDate('2026-01-01');
const file = 'articles/sale/index.html';
const content = (text: string, more: Record<string, string> = {}): Record<string, string> => ({
  'site.yaml': 'title: T\ndescription: D\n',
  'articles/sale.md': `---\ntitle: Sale\ndate: 2021-01-01\n---\nOne sentence.\n\n${text}\n`,
  ...more,
});

for (const isKept of [true, false]) {
  test(`a page has another digest once its text is another, ${isKept ? 'kept' : 'not kept'}`, async (t) => {
    const digestOf = async (text: string): Promise<string | undefined> => {
      const contentDir = scratchFolder(t);
      writeFiles(contentDir, content(text));
      const { compiled } = await compile({
        contentDir,
        today,
        ...(isKept && { kept: keptInMemory() }),
      });
      assert.ok(compiled);
      return pageDigests(compiled())(file);
    };
    const digest = await digestOf('Two.');
    assert.equal(await digestOf('Two.'), digest);
    assert.notEqual(await digestOf('Three.'), digest);
  });
}

test('the digest of a page is that of its text, which is not read for it', async (t) => {
  const contentDir = scratchFolder(t);
  writeFiles(contentDir, content('Two.'));
  const { compiled } = await compile({ contentDir, today, kept: keptInMemory() });
  assert.ok(compiled);
  const site = compiled();
  const unread = Object.defineProperty(Object.create(null), 'bodyHtml', {
    enumerable: true,
    get: () => assert.fail('The text is read.'),
  });
  const pages = site.pages.all.map((page) => {
    if (page.type !== 'article') return page;
    const { bodyHtml: _, ...view } = page.view as { bodyHtml: string };
    return { ...page, view: Object.assign(unread, view), frame: () => ({}) };
  });
  const digestOf = pageDigests({ ...site, pages: { ...site.pages, all: pages } } as CompiledSite);
  assert.ok(digestOf(file));
});
