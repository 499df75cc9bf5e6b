import assert from 'node:assert/strict';
import test from 'node:test';
import { Cite } from '@citation-js/core';
import { bibtex } from '../../src/outputs/bibliography/bibliography-bibtex.ts';
import { validCslItem } from '../../src/model/sources/valid-csl-item.ts';
import { cslJson } from '../../src/outputs/bibliography/bibliography-csl.ts';
import type { SiteView } from '../../src/views/site/site-view.ts';
import { readBibliography } from '../../src/load/sources/bibliography.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import { nameFamilyFirst, nameInFull } from '../../src/model/sources/source-name.ts';
import type { Source } from '../../src/model/sources/source.ts';
import { issuedText } from '../../src/views/source/issued-text.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { sites } from '../sites.ts';

const site = { title: 'A @site', url: 'https://example.org', license: 'CC-BY-4.0' } as SiteView;

const odd = `
- id: Müller2020
  type: article-journal
  title: 'Müller & Söhne: 100% of 腾讯 \\ {x} #1_a'
  author: [{family: Müller, given: Ada, non-dropping-particle: van}, Office & Co]
  container-title: Journal & Review
  issued: 2020-03-02
  page: 10-12
  URL: https://x.example/a_b?c=1%20&d=~#f
  archive: https://archive.example/1
  archived: 2021-02
- id: a:b/c
  type: nonsense
  title: '"><script>'
  issued: {date-parts: [[2019], [2020, 5]]}
  mood: sad
  author: [{family: King, given: Martin Luther, suffix: Jr.}, {literal: others}]
- id: constructor
  type: constructor
  title: T
`;

test('BibTeX survives a round trip', async () => {
  for (const sources of [await sourcesOf(sites.harbour.content), await read(odd, 'a.yaml')]) {
    const again = await read(bibtex(sources, site), 'a.bib');
    const known = (source: Source): unknown => {
      const { key, title, issued, issuedUntil, url, archive, archived, note, hasMoreAuthors } =
        source;
      const authors = source.authors.map(nameInFull);
      return {
        key,
        title,
        authors,
        hasMoreAuthors,
        issued,
        issuedUntil,
        url,
        archive,
        archived,
        note,
      };
    };
    assert.deepEqual(again.map(known), sources.map(known));
  }
});

test('BibTeX has the website of a page in the fields that BibTeX and BibLaTeX print', async () => {
  const item = { id: 'a', type: 'webpage', title: 'T', 'container-title': 'Port & sea' };
  const text = bibtex(await read(JSON.stringify([item]), 'a.json'), site);
  assert.match(text, /^  howpublished = \{Port \\& sea\},$/m);
  assert.match(text, /^  organization = \{Port \\& sea\}/m);
  assert.equal((await read(text, 'a.bib'))[0]?.publisher, 'Port & sea');
});

test('BibTeX tells web pages, laws, cases, data and software apart, and keeps versions, chapters and states', async () => {
  const types =
    'webpage legislation legal_case treaty dataset software patent motion_picture report thesis book chapter'.split(
      ' ',
    );
  const items = types.map((type) => ({ id: `a-${type}`, type, title: 'T', version: '2' }));
  const more = {
    id: 'more',
    type: 'chapter',
    title: 'T',
    'chapter-number': '4',
    'container-author': [{ family: 'Huber', given: 'Hans' }],
    status: 'forthcoming',
  };
  const sources = await read(JSON.stringify([...items, more]), 'a.json');
  const again = await read(bibtex(sources, site), 'a.bib');
  assert.deepEqual(
    again.map(({ type }) => type),
    [...types, 'chapter'],
  );
  assert.ok(again.every(({ type, csl }) => type !== 'dataset' || csl['version'] === '2'));
  const { csl } = again.at(-1) ?? assert.fail();
  assert.equal(csl['chapter-number'], more['chapter-number']);
  assert.equal(csl['status'], more.status);
  assert.equal(JSON.stringify(csl['container-author']), '[{"given":"Hans","family":"Huber"}]');
});

test('BibTeX read again says the same of articles, volumes, entries, preprints and cases', async () => {
  const written = String.raw`@article{a, title = {On \emph{Beagle} and H\textsubscript{2}O}, journal = {J}, volume = 4, number = 3, eid = {e12}, date = {1992-21}, pages = {i--xxiv, 12--15}}
@book{b, title = {Part}, maintitle = {Whole}, volume = 1, volumes = 2, pagetotal = {520}}
@inreference{c, title = {Telegraph}, booktitle = {Cyclopaedia}, edition = 11}
@misc{d, title = {T}, eprint = {1901.01234}, eprinttype = {arxiv}}
@jurisdiction{e, title = {R v. X}, institution = {Court}, reporter = {El. \& Bl.}, volume = 6, pages = 341}
@periodical{f, title = {The Electrician}, issuetitle = {Cables}, date = {1878}}
@letter{g, title = {To Vail}, library = {Archive}}
@article{h, title = {<b and \textsc{kr}: {\textbf{Q}uotes}}, journal = {J}}`;
  const sources = await read(written, 'a.bib');
  const text = bibtex(sources, site);
  const again = await read(text, 'b.bib');
  assert.deepEqual(
    again.map(({ csl }) => csl),
    sources.map(({ csl }) => csl),
  );
  assert.match(text, /^  pages = \{i--xxiv, 12--15\}/m);
  assert.match(text, /^  eid = \{e12\}/m);
});

test('a date that is only about right stays so in BibTeX and CSL-JSON', async () => {
  const written = `[{"id": "a", "title": "T", "issued": {"date-parts": [["1822"]], "circa": true}},
    {"id": "b", "title": "T", "issued": {"date-parts": [["1788"], ["1810"]], "circa": 1}}]`;
  const sources = await read(written, 'a.json');
  assert.match(bibtex(sources, site), /date = \{1822~\}[^]*date = \{1788~\/1810~\}/);
  const again = [
    ...(await read(bibtex(sources, site), 'a.bib')),
    ...(await read(cslJson(sources), 'a.json')),
  ];
  assert.ok(again.every(({ isIssuedCirca }) => isIssuedCirca));
  assert.deepEqual(
    sources.map((source) => ['de', 'en', 'zh'].map((each) => issuedText(source, each))),
    [
      ['ca.\u00a01822', 'c.\u00a01822', '约1822年'],
      ['ca.\u00a01788–1810', 'c.\u00a01788–1810', '约1788年–1810年'],
    ],
  );
});

test('names in BibTeX have their particles and suffixes, and lists of them may go on', async () => {
  const names = '{King, Jr., Martin Luther and van der Berg, Jan and others}';
  const text = bibtex(
    await read(`@book{a, title = {T}, author = ${names}, editor = ${names}}`, 'a.bib'),
    site,
  );
  assert.ok(text.includes(`  author = ${names},\n  editor = ${names},\n`), text);
});

test('CSL-JSON survives a round trip, through citation.js too', async () => {
  const sources = await sourcesOf(sites.harbour.content);
  const json = cslJson(sources);
  const again = await read(json, 'a.json');
  const plain = ({ at: _, csl: __, ...source }: Source): unknown => source;
  assert.deepEqual(again.map(plain), sources.map(plain));
  assert.equal(new Cite(JSON.parse(json)).data.length, sources.length);
});

test('a CSL item has a CSL type, names as objects, and unknown variables under `custom`', async () => {
  const [paper, other] = (await read(odd, 'a.yaml')).map(validCslItem);
  assert.deepEqual(paper?.['author'], [
    { family: 'Müller', given: 'Ada', 'non-dropping-particle': 'van' },
    { literal: 'Office & Co' },
  ]);
  assert.deepEqual(paper?.['issued'], { 'date-parts': [[2020, 3, 2]] });
  assert.deepEqual(paper?.['custom'], { archived: '2021-02' });
  assert.equal(other?.['type'], 'document');
  assert.deepEqual(other?.['custom'], { type: 'nonsense', mood: 'sad' });
});

test('a year before the year 1 is no date of a CSL item, as the warning says', async () => {
  const [source] = await read(
    '- {id: herodotus, type: book, title: Histories, issued: {date-parts: [[-430]]}}\n',
    'a.yaml',
  );
  assert.ok(source);
  assert.deepEqual(JSON.parse(JSON.stringify(validCslItem(source))), {
    id: 'herodotus',
    type: 'book',
    title: 'Histories',
    custom: { issued: { 'date-parts': [[-430]] } },
  });
});

test('the BibTeX file names the site and its licence, and has no extra entries', async () => {
  const text = bibtex(await read(odd, 'a.yaml'), site);
  assert.match(text, /^% A {2}site, https:\/\/example\.org\/sources\/\. Licence: CC-BY-4\.0\n/);
  assert.equal(text.match(/@/g)?.length, 3);
});

async function sourcesOf(content: string): Promise<Source[]> {
  const { records } = await loadRecords(content, reservedNames);
  return records?.sources ?? [];
}

async function read(text: string, file: string): Promise<Source[]> {
  const { sources, problems } = await readBibliography(text, file);
  assert.ok(problems.every(({ severity }) => severity === 'warning'));
  return sources;
}

test('BibTeX has who translated a work, its series, first date, conference and archive', async () => {
  const fields = [
    'translator = {Oelckers, Theodor}',
    'type = {Habilitationsschrift}',
    'shorttitle = {Short}',
    'eventtitle = {Historikertag}',
    'eventdate = {1900-04-18/1900-04-21}',
    'venue = {Halle}',
    'series = {Beck’sche Reihe}',
    'origdate = {1856~}',
    'volumes = {14}',
    'library = {Stadtarchiv Augsburg, Nr. 12, fol. 3r}',
  ];
  const item = `[{"id": "a", "type": "thesis", "title": "T", "genre": "Habilitationsschrift",
    "translator": [{"family": "Oelckers", "given": "Theodor"}], "title-short": "Short",
    "event-title": "Historikertag", "event-place": "Halle",
    "event-date": {"date-parts": [["1900", 4, 18], ["1900", 4, 21]]},
    "collection-title": "Beck’sche Reihe", "original-date": {"date-parts": [[1856]], "circa": true},
    "number-of-volumes": 14, "archive": "Stadtarchiv Augsburg", "archive_location": "Nr. 12, fol. 3r"}]`;
  const text = bibtex(await read(item, 'a.json'), site);
  const missing = fields.filter((field) => !text.includes(`  ${field}`));
  assert.deepEqual(missing, []);
  const [again] = await read(text, 'a.bib');
  assert.equal(again?.csl['genre'], 'Habilitationsschrift');
  assert.equal(again?.csl['collection-title'], 'Beck’sche Reihe');
});

test('no text in BibTeX has a sign that LaTeX reads as another, and only a preprint is one of arXiv', async () => {
  const texts = [
    'publisher',
    'container-title',
    'genre',
    'title-short',
    'event-title',
    'event-place',
    'collection-title',
    'volume',
    'volume-title',
    'number-of-volumes',
    'number',
    'page',
    'number-of-pages',
    'chapter-number',
    'edition',
    'version',
    'status',
    'publisher-place',
    'archive_location',
    'ISBN',
    'ISSN',
    'language',
    'note',
  ];
  for (const type of ['article-journal', 'book', 'report', 'webpage']) {
    const item = Object.fromEntries(texts.map((name) => [name, '1 & 2']));
    const sources = await read(JSON.stringify([{ id: 'a', title: 'T', type, ...item }]), 'a.json');
    const text = bibtex(sources, site);
    assert.ok(text.split('\\&').length > 15, type);
    assert.doesNotMatch(text, /(?<!\\)&/, type);
    assert.doesNotMatch(text, /eprint/, type);
    assert.equal(/^  eid = /m.test(text), type === 'article-journal', type);
  }
});

/** A value in braces with braces in pairs inside it, to the depth that entries here have. */
const wholeValue = /^\{([^{}]|\{([^{}]|\{([^{}]|\{\})*\})*\})*\},?$/;

test('braces that are not in pairs leave the entries of BibTeX whole', async () => {
  const texts = ['a } b', '{ a', '} a {', 'A {pair} and }', '{Words of} a Title', 'Br{ace'];
  const items = texts.map((title, at) => ({
    id: `a${at}`,
    type: 'book',
    title,
    author: [{ family: title, given: 'Ada' }],
    publisher: title,
  }));
  const text = bibtex(await read(JSON.stringify(items), 'a.json'), site);
  // As BibTeX counts: a backslash before a brace changes nothing.
  for (const value of text.match(/(?<== ).*/g) ?? []) assert.match(value, wholeValue);
  const again = await read(text, 'a.bib');
  assert.deepEqual(
    again.map(({ title, authors, publisher }) => [title, authors.map(nameInFull), publisher]),
    texts.map((each) => [each, [`Ada ${each}`], each]),
  );
});

test('newspapers and manuscripts are what they are after a round trip through BibTeX', async () => {
  for (const type of ['article-newspaper', 'article-magazine', 'manuscript']) {
    const text = bibtex(await read(`- {id: a, title: T, type: ${type}}`, 'a.yaml'), site);
    assert.equal((await read(text, 'a.bib'))[0]?.type, type);
  }
});

test('a particle that is not of the family stands before it in full, and after the given name in lists', async () => {
  const sources = await read(
    `- id: a
  title: T
  author:
    - {family: Humboldt, given: Wilhelm, dropping-particle: von}
    - {family: Gogh, given: Vincent, non-dropping-particle: van}
    - {family: Alembert, given: Jean, dropping-particle: d’}
`,
    'a.yaml',
  );
  const authors = sources[0]?.authors ?? [];
  const full = ['Wilhelm von Humboldt', 'Vincent van Gogh', 'Jean d’Alembert'];
  assert.deepEqual(authors.map(nameInFull), full);
  assert.deepEqual(authors.map(nameFamilyFirst), [
    'Humboldt, Wilhelm von',
    'van Gogh, Vincent',
    'Alembert, Jean d’',
  ]);
  const names = 'von Humboldt, Wilhelm and van Gogh, Vincent and d’Alembert, Jean';
  assert.ok(bibtex(sources, site).includes(`author = {${names}}`));
});

test('what a reader has noted on a work, and where its file lies, is not published with it', async () => {
  const written =
    '- {id: lund, title: Cables, note: Second printing, annote: Ask Ada about p. 3, file: /home/ada/a.pdf}\n';
  const sources = await read(written, 'sources.yaml');
  const [item] = JSON.parse(cslJson(sources)) as Record<string, unknown>[];
  assert.equal(item?.['note'], 'Second printing');
  assert.equal(item['annote'], undefined);
  assert.doesNotMatch(cslJson(sources) + bibtex(sources, site), /Ask Ada|home/);
});
