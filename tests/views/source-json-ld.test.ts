import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const { site } = await compileFiles({
  'site.yaml': 'title: Site\ndescription: Of a test.\nurl: https://site.example\n',
  'sources.yaml': `
- {id: chapter, type: chapter, title: On cranes, container-title: The big book, publisher: A press}
- {id: report, type: report, title: A report, publisher: An office}
- {id: article, type: article-newspaper, title: News, container-title: The Daily}
`,
  'articles/a.md': '---\ntitle: A\ndate: 2024\n---\nSaid [@chapter; @report; @article].\n',
});

function workOf(key: string): Record<string, unknown> {
  const page = site.pages.all.find(({ path }) => path === `/sources/${key}/`);
  return page?.frame().jsonLd?.['mainEntity'] as Record<string, unknown>;
}

test('a book that carries a chapter is not its publisher in JSON-LD', () => {
  const { isPartOf, publisher } = workOf('chapter');
  assert.deepEqual(isPartOf, { '@type': 'CreativeWork', name: 'The big book' });
  assert.deepEqual(publisher, { '@type': 'Organization', name: 'A press' });
});

test('a source has in JSON-LD only what is known of its carrier and publisher', () => {
  assert.deepEqual(workOf('report'), {
    '@type': 'CreativeWork',
    name: 'A report',
    publisher: { '@type': 'Organization', name: 'An office' },
  });
  assert.deepEqual(workOf('article'), {
    '@type': 'CreativeWork',
    name: 'News',
    isPartOf: { '@type': 'CreativeWork', name: 'The Daily' },
  });
});
