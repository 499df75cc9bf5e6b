import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';
import { chinese } from '../../src/model/labels/chinese.ts';
import { traditionalChinese } from '../../src/model/labels/traditional-chinese.ts';
import { english } from '../../src/model/labels/english.ts';
import { labelsFor, labelsOnPage } from '../../src/model/labels/labels.ts';

test('a page in another language of the interface has its words, and any other those of the site', () => {
  const own = labelsFor('en', { close: 'Shut' });
  const site = { language: 'en', labels: own };
  assert.equal(labelsOnPage('zh-Hans', site), chinese);
  assert.equal(labelsOnPage('zh-TW', site), traditionalChinese);
  for (const language of [undefined, 'en-GB', 'es', 'ar'])
    assert.equal(labelsOnPage(language, site), own, language);
  assert.equal(labelsOnPage('en', { language: 'zh', labels: chinese }), english);
  const taiwanese = { language: 'zh-Hant-TW', labels: traditionalChinese };
  assert.equal(labelsOnPage('zh-Hans', taiwanese), chinese);
  assert.equal(labelsOnPage('zh-HK', taiwanese), traditionalChinese);
});

test('what the tool adds to a text is in the language of the text', async () => {
  const { site } = await compileFiles({
    'articles/one.md': '---\ntitle: One\ndate: 2020-01-01\n---\n> [!note]\n> Read this.\n',
    'articles/two.md':
      '---\ntitle: 二\ndate: 2020-01-01\nlang: zh-Hans\n---\n> [!note]\n> 请读。\n\n文字^[注]。\n',
  });
  const bodies = new Map(
    site.pages.ofType('article').map(({ view }) => [view.title, view.bodyHtml] as const),
  );
  assert.match(bodies.get('One') ?? '', new RegExp(`>${english.note}<`));
  assert.match(bodies.get('二') ?? '', new RegExp(`>${chinese.note}<`));
});
