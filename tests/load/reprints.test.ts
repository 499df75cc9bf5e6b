import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';

const { site, problems } = await compileFiles({
  'sources.yaml': `- {id: first, title: A text, publisher: Reuters}
- {id: second, title: A text, publisher: Daily, reprintOf: First}
- {id: third, title: Another, publisher: Daily, reprintOf: AFP}
- {id: same, title: Own, reprintOf: same}
`,
  'more.bib': '@misc{fourth, title = {A text}, reprintof = {first}}\n',
  'articles/a.md':
    '---\ntitle: A\ndate: 2022\n---\nText [@first; @second; @third; @fourth; @same].\n',
});

function originalOf(key: string): unknown {
  return site.pages.find('source', sitePath('sources', key))?.view.source.reprintOf;
}

test('`reprintOf` is the key of the original, in any case, or its name', () => {
  assert.deepEqual(originalOf('second'), { name: 'Reuters', key: 'first' });
  assert.deepEqual(originalOf('fourth'), { name: 'Reuters', key: 'first' });
  assert.deepEqual(originalOf('third'), { name: 'AFP' });
  assert.equal(originalOf('first'), undefined);
  assert.deepEqual(
    problems.filter(({ file }) => file !== 'site.yaml').map(({ message }) => message),
    [],
  );
});
