import assert from 'node:assert/strict';
import test from 'node:test';
import { createBibliography } from '../../../src/link/bibliography/bibliography.ts';
import { readBundled } from '../../../src/load/citation-style/bundled-file.ts';
import { readCitationStyle } from '../../../src/load/citation-style/read-citation-style.ts';
import { readBibliography } from '../../../src/load/sources/bibliography.ts';

const { style } = readCitationStyle(readBundled('apa.csl'), 'en');

async function apaOf(text: string, file = 'x.bib'): Promise<string | undefined> {
  const { sources } = await readBibliography(text, file);
  const [source] = sources;
  const html = source && createBibliography(style).of(source)?.html;
  return html?.replace(/<\/?i>/g, '');
}

test('a manuscript is printed with the place that holds it', async () => {
  const fields = 'author = {Thomson, William}, title = {Letter}, date = {1857}';
  assert.equal(
    await apaOf(`@unpublished{a, ${fields}, note = {Cambridge University Library, MS 7342}}`),
    'Thomson, W. (1857). Letter. Cambridge University Library, MS 7342.',
  );
  assert.equal(
    await apaOf(`@unpublished{a, ${fields}, library = {City Archive}, note = {Box 3}}`),
    'Thomson, W. (1857). Letter. City Archive (Box 3).',
  );
  assert.equal(
    await apaOf(`@misc{a, ${fields}, library = {City Archive}, note = {Torn}}`),
    'Thomson, W. (1857). Letter. City Archive.',
  );
});

test('the shelf of a copy, and what Zotero keeps in a note, are not printed', async () => {
  const book = '@book{a, title = {T}, date = {1857}, library = {City Archive}}';
  assert.equal(await apaOf(book), 'T. (1857).');
  assert.equal(await apaOf('@misc{a, title = {T}, date = {1857}, lccn = {QA 9}}'), 'T. (1857).');
  const item = { id: 'a', type: 'manuscript', title: 'T', note: 'Citation Key: lund2020' };
  assert.equal(
    await apaOf(JSON.stringify([item]), 'x.json'),
    'T. (n.d.). [Unpublished manuscript].',
  );
  const held = { ...item, note: 'Torn', archive: 'City Archive' };
  assert.equal(await apaOf(JSON.stringify([held]), 'x.json'), 'T. (n.d.). City Archive.');
});

test('a manuscript is printed with its shelf mark', async () => {
  const held = { id: 'a', type: 'manuscript', title: 'T', archive: 'British Library' };
  for (const [shelfmark, reference] of [
    [{ 'call-number': 'Add. MS 47967' }, 'T. (n.d.). British Library (Add. MS 47967).'],
    [{ 'call-number': 'British Library, Add. MS 1' }, 'T. (n.d.). British Library.'],
    [{ 'call-number': 'QA 9', archive_location: 'MS 1' }, 'T. (n.d.). British Library (MS 1).'],
  ] as const) {
    const written = await apaOf(JSON.stringify([{ ...held, ...shelfmark }]), 'x.json');
    assert.equal(written, reference);
  }
});

test('a law is a Public Law of the United States only if its number can be one', async () => {
  const law = (number: string): string =>
    `@legislation{a, title = {An Act}, date = {1868}, number = {${number}}}`;
  const vict = String.raw`31 \& 32 Vict. c. 110`;
  assert.equal(await apaOf(law(vict)), 'An Act, 31 &#x26; 32 Vict. c. 110 (1868).');
  assert.equal(await apaOf(law('(EU) 2016/679')), 'An Act, (EU) 2016/679 (1868).');
  assert.equal(await apaOf(law('117-84')), 'An Act, Pub. L. No. 117-84 (1868).');
});

test('a number that the title of a law has is not repeated', async () => {
  const law = (gazette: object): Promise<string | undefined> => {
    const item = {
      id: 'a',
      type: 'legislation',
      title: 'Ley 3/2021',
      number: '3/2021',
      ...gazette,
    };
    return apaOf(JSON.stringify([{ ...item, issued: { 'date-parts': [[2021]] } }]), 'x.json');
  };
  assert.equal(await law({ 'container-title': 'Gaceta' }), 'Ley 3/2021, Gaceta (2021).');
  assert.equal(await law({}), 'Ley 3/2021 (2021).');
});
