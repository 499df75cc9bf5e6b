import assert from 'node:assert/strict';
import test from 'node:test';
import type { RenderedProse } from '../../src/markdown/result/rendered-prose.ts';
import { article, codesOf, entity, renderText, smallSite } from './render-text.ts';

function linksIn(rendered: RenderedProse): string[] {
  return [...rendered.html.matchAll(/<a href="([^"]*)" class="ent[^>]*>([^<]*)</g)].map(
    (match) => `${match[2]}→${match[1]}`,
  );
}

function sentencesOf(rendered: RenderedProse): string[] {
  return rendered.references.map(
    ({ how, to, sentence, heading }) =>
      `${how} ${to}: ${sentence.before}[${sentence.match}]${sentence.after}${heading ? ` #${heading.id}` : ''}`,
  );
}

const text = 'Tencent. Tencent.\n\n## One\n\nTencent, Meet.\n\n## Two\n\nTencent.';

test('by default the first mention on a page is linked', () => {
  assert.deepEqual(linksIn(renderText(text)), [
    'Tencent→/companies/tencent/',
    'Meet→/companies/meet/',
  ]);
});

test('a German page links the genitive of a name as a whole', () => {
  const page = { ...article('subject', 'Subject', ''), lang: 'de' };
  const rendered = renderText('Die Aktien Tencents fallen.', { as: page });
  assert.deepEqual(linksIn(rendered), ['Tencents→/companies/tencent/']);
  assert.deepEqual(sentencesOf(rendered), [
    'mention entity:tencent: Die Aktien [Tencents] fallen.',
  ]);
});

test('with `section` the first mention of each section is linked', () => {
  const records = smallSite({ linking: { auto: 'section' } });
  assert.equal(
    linksIn(renderText(text, { records })).filter((link) => link.startsWith('Tencent')).length,
    3,
  );
});

test('with `none` no mention is linked, and each is still a reference', () => {
  const rendered = renderText(text, { records: smallSite({ linking: { auto: 'none' } }) });
  assert.deepEqual(linksIn(rendered), []);
  assert.equal(rendered.references.length, 5);
});

test('names in headings, links, code and quotations stay plain', () => {
  const rendered = renderText(
    '## Meet\n\n`Meet` [Meet](https://a.org) <a href="https://a.org">Meet</a>\n\n> Meet\n\n```\nMeet\n```\n\n:::quote{by="A B"}\nMeet\n:::',
  );
  assert.deepEqual(linksIn(rendered), []);
  assert.deepEqual(rendered.references, []);
});

test('a page does not link its own names', () => {
  const [tencent] = smallSite().entities;
  assert.ok(tencent);
  const rendered = renderText('Tencent and 腾讯 and [[tencent]] and Meet.', { as: tencent });
  assert.deepEqual(linksIn(rendered), ['Tencent→/companies/tencent/', 'Meet→/companies/meet/']);
  assert.deepEqual(
    rendered.references.map(({ to }) => to),
    ['entity:meet'],
  );
});

test('a row of a table is no sentence: a name in it is linked, and told without words', () => {
  const rendered = renderText('| a | b |\n| --- | --- |\n| Tencent | 5 |\n| 6 | 7 |');
  assert.deepEqual(linksIn(rendered), ['Tencent→/companies/tencent/']);
  assert.deepEqual(
    rendered.references.map(({ sentence, isInTable }) => ({ ...sentence, isInTable })),
    [{ before: '', match: 'Tencent', after: '', isInTable: true }],
  );
});

test('an explicit link counts as the first mention', () => {
  assert.deepEqual(linksIn(renderText('[[tencent|The group]] grew.\n\nTencent.')), [
    'The group→/companies/tencent/',
  ]);
});

test('an ambiguous name is left alone and reported once, at its first position', () => {
  const rendered = renderText('A\n\nSome Mica and Mica.');
  assert.deepEqual(codesOf(rendered), ['ambiguous-mention 3:6']);
  assert.equal(rendered.problems[0]?.severity, 'warning');
  assert.equal(rendered.problems[0].message, '`Mica` is a name of `mica-us` and `mica-eu`.');
  assert.deepEqual(linksIn(rendered), []);
});

test('on the page of one of them, an ambiguous name is its own', () => {
  const mica = smallSite().entities.find(({ id }) => id === 'mica-us');
  assert.ok(mica);
  assert.deepEqual(codesOf(renderText('Mica.', { as: mica })), []);
});

test('a Chinese name is linked inside a Chinese sentence, and the sentence ends where it should', () => {
  const records = { ...smallSite({ language: 'zh' }) };
  const rendered = renderText('第一句。在腾讯公司工作。第三句。', { records });
  assert.deepEqual(linksIn(rendered), ['腾讯→/companies/tencent/']);
  assert.deepEqual(sentencesOf(rendered), ['mention entity:tencent: 在[腾讯]公司工作。']);
});

test('every sentence that refers to another page is one reference, in the order of the text', () => {
  const rendered = renderText(
    'First, *Tencent* and Tencent fell. Then [[meet]] rose.\n\n## Later on\n\nTencent Holdings’s end.',
  );
  assert.deepEqual(sentencesOf(rendered), [
    'mention entity:tencent: First, [Tencent] and Tencent fell.',
    'link entity:meet: Then [Meet] rose.',
    'mention entity:tencent: [Tencent Holdings]’s end. #later-on',
  ]);
});

test('a value and a quotation are references too', () => {
  const rendered = renderText(
    'Worth :value{data=market-cap entity=tencent at=first} then.\n\n:::quote{by=jake-moore}\nYes.\n:::',
  );
  assert.deepEqual(sentencesOf(rendered), [
    'value entity:tencent: Worth [$700.0bn] then.',
    'quote entity:jake-moore: Yes. — [Jake Moore]',
  ]);
});

const wholeSentences = {
  'Not this. See [spec.pdf · p. Two](a.pdf) and ../Home and ../Away for Tencent. Not this.':
    'See spec.pdf · p. Two and ../Home and ../Away for [Tencent].',
  'Not this. The names ../Home and .. In one, Tencent. Not this.':
    'The names ../Home and .. In one, [Tencent].',
  'Not this.\nIn 2018 it bought\nTencent Music,\nand Tencent rose.\nNot this.':
    'In 2018 it bought Tencent Music, and [Tencent] rose.',
  'Not this. As p. 12 (No. 3, Vol. II) and e.g. Dr. J. R. R. Smith say, Tencent rose. Not this.':
    'As p. 12 (No. 3, Vol. II) and e.g. Dr. J. R. R. Smith say, [Tencent] rose.',
  'Not this. Code `a! B` and [Who? What? Why?](https://a.org) name Tencent. Not this.':
    'Code a! B and Who? What? Why? name [Tencent].',
  'I read fig. It shows 12. Then I. Then Tencent. Not this.': 'Then [Tencent].',
  'Tencent said so in <a href="https://a.org/">Why? A reply</a> of May.':
    '[Tencent] said so in Why? A reply of May.',
  'Tencent ran <code>Stop. Go</code> twice.': '[Tencent] ran Stop. Go twice.',
  'Tencent <a href="https://a.org/">left.</a> The rest stayed.': '[Tencent] left.',
  'Tencent said <q>No. Never.</q> then.': '[Tencent] said No.',
};
for (const [written, sentence] of Object.entries(wholeSentences)) {
  test(`the sentence of a mention is “${sentence}”`, () => {
    assert.deepEqual(sentencesOf(renderText(written)), [`mention entity:tencent: ${sentence}`]);
  });
}

test('a sentence in German does not end after the number of a day or a century', () => {
  const records = smallSite({ language: 'de' });
  const german = 'Nein. Am 3. Mai im 19. Jahrhundert, z. B. Nr. 3, war Tencent da. Nein.';
  assert.deepEqual(sentencesOf(renderText(german, { records })), [
    'mention entity:tencent: Am 3. Mai im 19. Jahrhundert, z. B. Nr. 3, war [Tencent] da.',
  ]);
});

test('a long sentence is cut to about 300 characters around the words that refer', () => {
  const { references } = renderText(
    `${'so many words '.repeat(40)}Tencent ${'and more words '.repeat(40)}`,
  );
  const [reference] = references;
  assert.ok(reference);
  const { before, match, after } = reference.sentence;
  assert.equal(match, 'Tencent');
  assert.ok((before + match + after).length <= 310);
  assert.match(before, /^… /);
  assert.match(after, / …$/);
});

test('a mention has its position in the file, past escapes and quotation markers', () => {
  const rendered = renderText('> [!note]\n> A \\* &amp; b\n> Tencent');
  assert.deepEqual(
    rendered.references.map(({ at }) => at),
    [{ line: 3, column: 3 }],
  );
});

test('a name stays plain in headings, quotations, links and captions of raw HTML, whatever is between the tags', () => {
  for (const name of ['blockquote', 'h3', 'figcaption', 'a href="https://e.org/"']) {
    const [end] = name.split(' ');
    for (const gap of ['', '\n\n']) {
      const written = `<${name}>${gap}Tencent${gap}</${end}>\n\n`;
      assert.doesNotMatch(renderText(written).html, /class="ent/, written);
      assert.match(renderText(`${written}Tencent`).html, /class="ent/, written);
    }
  }
  assert.match(renderText('<!-- <blockquote> -->\n\nTencent').html, /class="ent/);
});

test('raw HTML that does not end, or ends in a paragraph, leaves no other names plain', () => {
  for (const written of [
    '<a name="top"/>',
    '<a name="top"/>\n\n<a href="https://e.org/">\n\nTencent\n</a>',
    '<div title="<a >">\n</div>',
    '- <blockquote>\n\n<!-- <blockquote> -->',
  ])
    assert.equal(renderText(`${written}\n\nTencent`).html.split('class="ent').length, 2, written);
});

test('a name across a line break is one link', () => {
  assert.match(renderText('Tencent\nHoldings').html, />Tencent\nHoldings<\/a>/);
});

test('names with markup and script are only names', () => {
  const records = smallSite();
  const entities = [...records.entities, entity('script', '</script><b>', 'company', [])];
  const rendered = renderText('[[script|</p><script>]] x', { records: { ...records, entities } });
  assert.doesNotMatch(rendered.html, /<script>/);
});

const oneWordNames = [
  entity('united', 'United Airlines', 'company', ['United']),
  entity('american', 'American', 'company', []),
  entity('apple', 'Apple', 'company', []),
  entity('china', 'China', 'place', ['中国']),
  entity('tim-cook', 'Tim Cook', 'person', ['Cook']),
];

function renderWithNames(markdown: string, language = 'en'): RenderedProse {
  const records = smallSite({ language });
  return renderText(markdown, { records: { ...records, entities: oneWordNames } });
}

test('a name of one word beside another with a capital is not linked, and reported', () => {
  const rendered = renderWithNames(
    'The United States sent\nAmerican pilots.\n\nApple Daily and the Bank of China.',
  );
  assert.deepEqual(linksIn(rendered), []);
  assert.deepEqual(rendered.references, []);
  assert.deepEqual(codesOf(rendered), [
    'ambiguous-mention 1:5',
    'ambiguous-mention 2:1',
    'ambiguous-mention 4:1',
    'ambiguous-mention 4:29',
  ]);
  const [first] = rendered.problems;
  assert.equal(first?.severity, 'warning');
  assert.equal(
    `${first.message} ${first.fix}`,
    '`United` may be part of another name in `United States`, so it is not linked to `united`. ' +
      'Write `[[united|United]]` if it is meant, or `[[!United States]]` to keep it plain.',
  );
});

test('a name that may be a part of others is reported once a page', () => {
  const rendered = renderWithNames('An Apple Daily, an Apple Watch.\n\nThe Apple Tree.');
  assert.deepEqual(codesOf(rendered), ['ambiguous-mention 1:4']);
});

test('what the fix of the report says ends it', () => {
  const rendered = renderWithNames('The [[!United States]] and [[apple|Apple]] Daily.');
  assert.deepEqual(codesOf(rendered), []);
  assert.deepEqual(linksIn(rendered), ['Apple→/companies/apple/']);
});

const alone: Record<string, string> = {
  'Apple said so.': 'en',
  'In China they said so.': 'en',
  'All fell. Today Apple rose.': 'en',
  'He said: “Today Apple rose.”': 'en',
  'Its maker, Apple, rose.': 'en',
  'Then Apple CEO Mr Ma spoke.': 'en',
  'It was China’s Didi that fell.': 'en',
  'On Monday Apple said so.': 'en',
  'It was in March China said so.': 'en',
  'The Beijing-based Apple.': 'en',
  'Its maker is Apple Inc. in full.': 'en',
  'When Mr Cook spoke.': 'en',
  'We saw Tim Cook of Apple.': 'en',
  'The prices of Apple rose.': 'en',
  'Shares of Apple fell.': 'en',
  'All fell. Users of the Apple store left.': 'en',
  'Les titres montent. Actions de Apple en baisse.': 'fr',
  'They fly with American, which is late.': 'en',
  'Der Konzern Apple wuchs.': 'de',
  'En Chine, Apple a dit non.': 'fr',
  '据中国公司称。': 'zh',
};
for (const [sentence, language] of Object.entries(alone)) {
  test(`a name is linked in “${sentence}”`, () => {
    const rendered = renderWithNames(sentence, language);
    assert.deepEqual(codesOf(rendered), []);
    assert.notDeepEqual(linksIn(rendered), []);
  });
}

const within: Record<string, string> = {
  'Bank of China said so.': 'en',
  'They fly Air China there.': 'en',
  'Air China flew to Oslo.': 'en',
  'They flew. South China has ports.': 'en',
  'Université de China: la première.': 'fr',
  'The Bank of the Apple said so.': 'en',
  'We read the Apple Daily’s page.': 'en',
  'We saw the Chase & Apple sign, and Apple & Chase.': 'en',
  'La Banque de China a dit non.': 'fr',
  '我们读Apple Daily报道。': 'zh',
};
for (const [sentence, language] of Object.entries(within)) {
  test(`no name is linked in “${sentence}”`, () => {
    const rendered = renderWithNames(sentence, language);
    assert.equal(rendered.problems.length, 1);
    assert.deepEqual(linksIn(rendered), []);
  });
}
