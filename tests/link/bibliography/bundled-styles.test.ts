import assert from 'node:assert/strict';
import test from 'node:test';
import { createBibliography } from '../../../src/link/bibliography/bibliography.ts';
import { readBundled } from '../../../src/load/citation-style/bundled-file.ts';
import { readCitationStyle } from '../../../src/load/citation-style/read-citation-style.ts';
import { readBibliography } from '../../../src/load/sources/bibliography.ts';
import { bundledStyles } from '../../../src/model/sources/citation-style.ts';

const bibtex = String.raw`
@book{book, title = {Chip War: The Fight for the World's Most Critical Technology}, author = {Miller, Chris},
  publisher = {Scribner}, year = {2022}}
@article{article, title = {On the regulation of platforms}, author = {Zhang, Angela Huyue and Li, Wei},
  journaltitle = {Journal of Law \& Economics}, volume = {64}, number = {3}, pages = {451--480}, date = {2021-08},
  doi = {10.1086/715024}}
@online{web, title = {Guidelines on anti-monopoly}, author = {{State Administration}}, date = {2021-02-07},
  url = {https://www.samr.gov.cn/x.html}}
@legislation{law, title = {Data Security Act}, date = {2021-06-10}, number = {117-84},
  url = {https://www.example.org/act}}
@dataset{data, title = {Market capitalisation}, author = {{Nasdaq Inc.}}, publisher = {Nasdaq}, version = {2},
  date = {2022}, url = {https://data.nasdaq.com/x}}
`;

const cslJson = JSON.stringify([
  {
    id: 'book',
    type: 'book',
    title: "Chip War: The Fight for the World's Most Critical Technology",
    author: [{ family: 'Miller', given: 'Chris' }],
    publisher: 'Scribner',
    issued: { 'date-parts': [[2022]] },
  },
  {
    id: 'article',
    type: 'article-journal',
    title: 'On the regulation of platforms',
    author: [
      { family: 'Zhang', given: 'Angela Huyue' },
      { family: 'Li', given: 'Wei' },
    ],
    'container-title': 'Journal of Law & Economics',
    volume: 64,
    issue: 3,
    page: '451-480',
    issued: { 'date-parts': [[2021, 8]] },
    DOI: '10.1086/715024',
  },
  {
    id: 'web',
    type: 'webpage',
    title: 'Guidelines on anti-monopoly',
    author: [{ literal: 'State Administration' }],
    issued: { 'date-parts': [[2021, 2, 7]] },
    URL: 'https://www.samr.gov.cn/x.html',
  },
  {
    id: 'law',
    type: 'legislation',
    title: 'Data Security Act',
    number: '117-84',
    issued: { 'date-parts': [[2021, 6, 10]] },
    URL: 'https://www.example.org/act',
  },
  {
    id: 'data',
    type: 'dataset',
    title: 'Market capitalisation',
    author: [{ literal: 'Nasdaq Inc.' }],
    publisher: 'Nasdaq',
    version: '2',
    issued: { 'date-parts': [[2022]] },
    URL: 'https://data.nasdaq.com/x',
  },
]);

const link = (address: string): string =>
  `<a href="${address}" rel="noopener noreferrer">${address}</a>`;
const doi = link('https://doi.org/10.1086/715024');
const samr = link('https://www.samr.gov.cn/x.html');
const act = link('https://www.example.org/act');
const nasdaq = link('https://data.nasdaq.com/x');

/**
 * Checked by hand: APA's Publication Manual (7th ed., 10.2, 10.1, 10.16, 11.5, 10.9) and the Chicago Manual (18th ed.,
 * 13.102, 13.103, 14.104 and, for laws, 14.170 with the Bluebook). The style files write `[Dataset]` where APA has
 * `[Data set]`.
 */
const expected = {
  apa: [
    'Miller, C. (2022). <i>Chip War: The Fight for the World’s Most Critical Technology</i>. Scribner.',
    `Zhang, A. H., &#x26; Li, W. (2021). On the regulation of platforms. <i>Journal of Law &#x26; Economics</i>, <i>64</i>(3), 451–480. ${doi}`,
    `State Administration. (2021, February 7). <i>Guidelines on anti-monopoly</i>. ${samr}`,
    `Data Security Act, Pub. L. No. 117-84 (2021). ${act}`,
    `Nasdaq Inc. (2022). <i>Market capitalisation</i> (Version 2) [Dataset]. Nasdaq. ${nasdaq}`,
  ],
  'chicago-author-date': [
    'Miller, Chris. 2022. <i>Chip War: The Fight for the World’s Most Critical Technology</i>. Scribner.',
    `Zhang, Angela Huyue, and Wei Li. 2021. “On the Regulation of Platforms.” <i>Journal of Law &#x26; Economics</i> 64 (3): 451–80. ${doi}.`,
    `State Administration. 2021. “Guidelines on Anti-Monopoly.” February 7. ${samr}.`,
    `Data Security Act, Pub. L. No. 117-84 (2021). ${act}.`,
    `Nasdaq Inc. 2022. “Market Capitalisation.” Version 2. Nasdaq. ${nasdaq}.`,
  ],
  'chicago-notes': [
    'Miller, Chris. <i>Chip War: The Fight for the World’s Most Critical Technology</i>. Scribner, 2022.',
    `Zhang, Angela Huyue, and Wei Li. “On the Regulation of Platforms.” <i>Journal of Law &#x26; Economics</i> 64, no. 3 (2021): 451–80. ${doi}.`,
    `State Administration. “Guidelines on Anti-Monopoly.” February 7, 2021. ${samr}.`,
    `Data Security Act, Pub. L. No. 117-84 (2021). ${act}.`,
    `Nasdaq Inc. “Market Capitalisation.” Version 2. Nasdaq, 2022. ${nasdaq}.`,
  ],
};

for (const [name, entries] of Object.entries(expected)) {
  for (const [form, text, file] of [
    ['BibTeX', bibtex, 'sources.bib'],
    ['CSL-JSON', cslJson, 'sources.json'],
  ] as const) {
    test(`${name} writes a book, an article, a web page, a law and a dataset from ${form}`, async () => {
      assert.deepEqual(await write(name, text, file), entries);
    });
  }
}

test('dates and quotation marks are those of the language of the site', async () => {
  const [, , american] = await write('chicago-notes', bibtex, 'a.bib', 'en-US');
  const [, , british] = await write('chicago-notes', bibtex, 'a.bib', 'en-GB');
  const [, , chinese] = await write('chicago-notes', bibtex, 'a.bib', 'zh-Hans');
  const [, , unknown] = await write('chicago-notes', bibtex, 'a.bib', 'sw');
  assert.match(british ?? '', /‘Guidelines on anti-monopoly’/i);
  assert.match(chinese ?? '', /2021年2月7日/);
  assert.match(american ?? '', / February 7, 2021/);
  assert.match(unknown ?? '', / February 7, 2021/);
});

test('the day stands before the month where the language has it so, also apart from the year', async () => {
  const text =
    '@article{a, title = {A}, journaltitle = {B}, entrysubtype = {newspaper}, date = {2020-10-08}}';
  const month = text.replace('-08', '');
  for (const [style, language, pattern] of [
    ['apa', 'es', /\(2020, 8 de octubre\)/],
    ['chicago-author-date', 'it', /«A»\. 8 ottobre/],
    ['apa', 'pt', /\(2020, 8 de outubro\)/],
    ['apa', 'de', /\(2020, 8\. Oktober\)/],
    ['apa', 'en-GB', /\(2020, October 8\)/],
  ] as const)
    assert.match((await write(style, text, 'a.bib', language))[0] ?? '', pattern, language);
  assert.match((await write('apa', month, 'a.bib', 'es'))[0] ?? '', /\(2020, octubre\)/);
});

test('a title has capitals as written, unless it is English by its language or that of the site', async () => {
  const text = JSON.stringify([
    { id: 'a', type: 'book', title: 'Kto zarabia na orzechach' },
    { id: 'b', type: 'book', title: 'Who buys the nuts', language: 'en' },
  ]);
  for (const style of ['chicago-author-date', 'chicago-notes']) {
    assert.match(
      (await write(style, text, 'a.json', 'tr')).join(' '),
      /Kto zarabia na orzechach.*Who Buys the Nuts/,
    );
    assert.match((await write(style, text, 'a.json', 'en')).join(' '), /Kto Zarabia Na Orzechach/);
    assert.match((await write(style, text, 'a.json', 'zh-Hans')).join(' '), /Who Buys the Nuts/);
  }
});

async function write(
  name: string,
  text: string,
  file: string,
  language = 'en',
): Promise<(string | undefined)[]> {
  const { sources, problems } = await readBibliography(text, file);
  const { style } = readCitationStyle(readBundled(bundledStyles.get(name) ?? ''), language);
  const bibliography = createBibliography(style);
  assert.deepEqual(problems, []);
  return sources.map((source) => bibliography.faultOf(source) ?? bibliography.of(source)?.html);
}

test('neither the words of a style nor the order of names follow the language of a site without words', async () => {
  const chapter = { id: 'a', type: 'chapter', title: 'Fındık', 'container-title': 'Tarım' };
  const author = [
    { family: 'Smith', given: 'John' },
    { family: 'Doe', given: 'Jane' },
  ];
  const text = JSON.stringify([
    { ...chapter, author },
    { ...chapter, id: 'b', language: 'tr' },
  ]);
  for (const language of ['tr', 'hu', 'vi']) {
    const [named, turkish] = await write('chicago-author-date', text, 'a.json', language);
    assert.match(named ?? '', /^Smith, John, and Jane Doe\. n\.d\. “Fındık\.” In <i>/, language);
    assert.match(turkish ?? '', /“Fındık\.” n\.d\. In <i>/, language);
  }
});

test('what a style leaves out of lists is written as a web page, since marks lead to it', async () => {
  const text = JSON.stringify([
    {
      id: 'a',
      type: 'entry-encyclopedia',
      title: 'Platforms',
      'container-title': 'Wikipedia',
      URL: 'https://a.org/',
    },
  ]);
  assert.deepEqual(await write('chicago-notes', text, 'a.json'), [
    'Wikipedia. “Platforms.” <a href="https://a.org/" rel="noopener noreferrer">https://a.org/</a>.',
  ]);
});

test('a source without a type has an entry in each style, also without an address', async () => {
  const text = JSON.stringify([{ id: 'a', title: 'Harbour' }]);
  for (const style of ['apa', 'chicago-author-date', 'chicago-notes']) {
    const [entry] = await write(style, text, 'a.json');
    assert.match(entry ?? '', /Harbour/, style);
  }
});
