import assert from 'node:assert/strict';
import test from 'node:test';
import { sourceLine } from '../../../src/components/references/source-line.ts';
import { readBibliography } from '../../../src/load/sources/bibliography.ts';
import { creditOf, type Source } from '../../../src/model/sources/source.ts';
import { colonIn, listCommaIn, semicolonIn } from '../../../src/model/text/language.ts';
import { valueOrigin } from '../../../src/model/values/value-origin.ts';
import { partialDate } from '../../made/partial-date.ts';

async function sourceBy(...names: string[]): Promise<Source> {
  const authors = names.map((name) => `{literal: ${name}}`).join(', ');
  const text = `- {id: a, type: book, title: T, author: [${authors}]}\n`;
  const [source] = (await readBibliography(text, 'sources.yaml')).sources;
  assert.ok(source);
  return source;
}

test('lists in Chinese and Japanese have their own comma, colon and semicolon', () => {
  for (const language of ['zh-Hant', 'zh-Hans', 'ja']) {
    const signs = [listCommaIn(language), colonIn(language), semicolonIn(language)];
    assert.deepEqual(signs, ['、', '：', '；'], language);
  }
  assert.deepEqual([listCommaIn('ko'), colonIn('ko'), semicolonIn('ar')], [', ', ': ', '؛ ']);
});

test('authors in Chinese characters stand side by side as Chinese has it, others as elsewhere', async () => {
  assert.equal(creditOf(await sourceBy('王大同', '李美華')), '王大同、李美華');
  assert.equal(creditOf(await sourceBy('王大同', 'Mira Lund')), '王大同, Mira Lund');
  assert.equal(creditOf(await sourceBy('پوریا کریمی', 'علی یزدی')), 'پوریا کریمی، علی یزدی');
  const unnamed: Source = { ...(await sourceBy('王大同')), hasMoreAuthors: true };
  assert.equal(creditOf(unnamed), '王大同等');
});

test('the credit of a source ends as sentences of the page do', async () => {
  const source = await sourceBy('王大同');
  assert.equal(sourceLine(source, 'zh-Hant').credit, '王大同。');
  assert.equal(sourceLine(source, 'en').credit, '王大同.');
});

test('two days of a change in Chinese have no spaces around their dash', () => {
  const days = [partialDate('2016'), partialDate('2022')];
  assert.equal(valueOrigin(days, [], 'zh-Hant'), '2016年–2022年');
  assert.equal(valueOrigin(days, [], 'en'), '2016–2022');
});
