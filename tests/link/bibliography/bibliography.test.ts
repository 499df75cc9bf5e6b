import assert from 'node:assert/strict';
import test from 'node:test';
import { createBibliography } from '../../../src/link/bibliography/bibliography.ts';
import { readBundled } from '../../../src/load/citation-style/bundled-file.ts';
import { readCitationStyle } from '../../../src/load/citation-style/read-citation-style.ts';
import { readBibliography } from '../../../src/load/sources/bibliography.ts';
import type {
  CitationStyle,
  FormattedReference,
} from '../../../src/model/sources/citation-style.ts';
import type { Source } from '../../../src/model/sources/source.ts';

const apa = readCitationStyle(readBundled('apa.csl'), 'en').style;

function styleOf(layout: string): CitationStyle | undefined {
  const start = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">';
  const text = `${start}<bibliography><sort><key variable="title"/></sort><layout>${layout}</layout></bibliography></style>`;
  const { style, problems } = readCitationStyle(text, 'en', 'house.csl');
  assert.deepEqual(problems, []);
  return style;
}

async function read(...items: object[]): Promise<Source[]> {
  const { sources } = await readBibliography(JSON.stringify(items), 'sources.json');
  assert.equal(sources.length, items.length);
  return sources;
}

async function htmlOf(style: CitationStyle | undefined, item: object): Promise<string | undefined> {
  const [source] = await read({ id: 'a', ...item });
  const bibliography = createBibliography(style);
  return source && (bibliography.faultOf(source) ?? bibliography.of(source)?.html);
}

test('without a style there are no references, and nothing is loaded', async () => {
  const [source] = await read({ id: 'a', title: 'A' });
  const bibliography = createBibliography();
  assert.ok(source);
  assert.equal(bibliography.of(source), undefined);
  assert.equal(bibliography.faultOf(source), undefined);
});

test('a title keeps its italics, and shows markup that CSL does not know', async () => {
  const title = 'A <i>Homo sapiens</i> & <script>alert(1)</script> <img src=x onerror=y>';
  const html = await htmlOf(apa, { type: 'article-journal', title, 'container-title': 'Nature' });
  assert.match(html ?? '', /A <i>Homo sapiens<\/i> &#x26; &#x3C;script>alert\(1\)&#x3C;\/script>/);
  assert.match(html ?? '', /<i>Nature<\/i>/);
  assert.doesNotMatch(html ?? '', /<(script|img)/);
});

test('raised signs of a title stay signs, so that its text has them, too', async () => {
  const title = 'Decreto n.º 5, 2.ª ed., 25 km², x<sup>2n</sup>';
  const [source] = await read({ id: 'a', type: 'report', title });
  const reference = source && createBibliography(apa).of(source);
  assert.match(reference?.html ?? '', /Decreto n\.º 5, 2\.ª ed\., 25 km², x<sup>2n<\/sup>/);
  assert.match(reference?.text ?? '', /Decreto n\.º 5, 2\.ª ed\., 25 km²/);
});

test('the first range that a style writes has the prefix of its date once', async () => {
  const style = styleOf(
    '<text variable="title"/><date variable="issued" prefix=" (" suffix=")"><date-part name="year"/></date>',
  );
  const range = { title: 'A', issued: { 'date-parts': [[1839], [1848]] } };
  assert.match((await htmlOf(style, range)) ?? '', /^A \(1839–1848\)/);
});

test('a range of dates is written as exactly as both its ends are known', async () => {
  const written = async (issued: string): Promise<string> =>
    (await htmlOf(apa, { type: 'book', title: 'T', author: [{ family: 'L' }], issued })) ?? '';
  assert.match(await written('2019/2020-05'), /\(2019–2020\)/);
  assert.match(await written('2019/2019-05'), /\(2019\)/);
});

test('a style cannot bring markup or addresses that run code into a page', async () => {
  const hostile = styleOf(
    `<text value="&lt;script&gt;alert(1)&lt;/script&gt;&lt;a href='javascript:x'&gt;y&lt;/a&gt;"/>
     <text variable="title" prefix="&lt;img src=x onerror=z&gt;" font-style="italic"/>`,
  );
  const html = await htmlOf(hostile, { title: 'T' });
  assert.doesNotMatch(html ?? '', /<(?!\/?(i|b|sup|sub|span|a)\b)/);
  assert.doesNotMatch(html ?? '', /<[^>]*(href|src|on\w+)="?(?!https?:)/);
  assert.match(html ?? '', /<i>/);
});

test('only addresses on the web become links', async () => {
  const style = styleOf('<text variable="URL"/><text variable="DOI" prefix=" "/>');
  const html = await htmlOf(style, { title: 'T', URL: 'https://a.org/?x=1&y=2', DOI: '10.1/x' });
  assert.equal(
    html,
    '<a href="https://a.org/?x=1&#x26;y=2" rel="noopener noreferrer">https://a.org/?x=1&#x26;y=2</a> ' +
      '<a href="https://doi.org/10.1/x" rel="noopener noreferrer">10.1/x</a>',
  );
});

test('the numbers of a numeric style are left out: the list has its own', async () => {
  const style = styleOf(
    '<text variable="citation-number" prefix="[" suffix="] "/><text variable="title"/>',
  );
  assert.equal(await htmlOf(style, { title: 'A title' }), 'A title');
});

test('the address of an archived copy is not the name of an archive, and a note is not a field', async () => {
  const html = await htmlOf(
    styleOf('<text variable="archive"/><text variable="title"/><text variable="publisher"/>'),
    {
      title: 'T',
      archive: 'https://web.archive.org/x',
      note: 'publisher: Injected',
    },
  );
  assert.equal(html, 'T');
});

test('a work that a style has nothing to say about is a fault, and so is one that is too long', async () => {
  const style = styleOf('<text variable="volume"/>');
  assert.match((await htmlOf(style, { title: 'T' })) ?? '', /^it prints nothing of it$/);
  assert.match((await htmlOf(apa, { title: 'T '.repeat(20_000) })) ?? '', /too long/);
});

test('each reference is written once, and taken over from an earlier run', async () => {
  const [source, same] = await read({ id: 'a', title: 'A' }, { id: 'b', title: 'B' });
  const kept = new Map<string, FormattedReference>();
  const asked: string[] = [];
  const store = {
    find: (key: string) => (asked.push(key), kept.get(key)),
    keep: (key: string, reference: FormattedReference) => void kept.set(key, reference),
    finish: () => undefined,
  };
  assert.ok(source && same);
  const first = createBibliography(apa, store);
  assert.equal(first.of(source), first.of(source));
  first.of(same);
  assert.equal(asked.length, 2);
  const written = [...kept.values()];
  for (const key of kept.keys()) kept.set(key, { html: 'kept', text: 'kept' });
  assert.equal(createBibliography(apa, store).of(source)?.html, 'kept');
  const british = readCitationStyle(readBundled('apa.csl'), 'en-GB').style;
  assert.notEqual(createBibliography(british, store).of(source)?.html, 'kept');
  assert.equal(written.length, 2);
});

test('a key that objects have already is a key like any other', async () => {
  const item = { type: 'book', title: 'Harbours', issued: '2020' };
  const expected = await htmlOf(apa, item);
  assert.match(expected ?? '', /Harbours/);
  for (const id of ['constructor', 'toString', 'hasOwnProperty', '__defineGetter__', 'prototype'])
    assert.equal(await htmlOf(apa, { ...item, id }), expected, id);
});
