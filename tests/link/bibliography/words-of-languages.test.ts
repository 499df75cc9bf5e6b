import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { createBibliography } from '../../../src/link/bibliography/bibliography.ts';
import { readBundled } from '../../../src/load/citation-style/bundled-file.ts';
import { readCitationStyle } from '../../../src/load/citation-style/read-citation-style.ts';
import { readBibliography } from '../../../src/load/sources/bibliography.ts';
import { bundledStyles } from '../../../src/model/sources/citation-style.ts';
import { projectDir } from '../../../src/publish/site-options.ts';

const bibtex = String.raw`
@phdthesis{phd, author = {Rossi, Paolo}, title = {Il porto}, school = {Genova}, year = {2010}}
@mastersthesis{master, author = {Bakker, Jan}, title = {De haven}, school = {Leiden}, year = {2012}}
@article{more, author = {Verne, Julie and others}, title = {Le sel}, journaltitle = {Revue}, date = {2018}}
@article{soon, author = {Verne, Julie}, title = {Le vent}, journaltitle = {Revue}, pubstate = {forthcoming}}
@book{volumes, editor = {Weber, Max}, title = {Port}, publisher = {P}, date = {1998}, volumes = {3}}
@book{early, author = {Tacite}, title = {Annales}, publisher = {P}, date = {1974}, origdate = {0116}}
`;

test('theses are called what the language of the site calls them', async () => {
  const [german = '', masters = ''] = await write('apa', 'de');
  assert.match(german, /\[Dissertation\]/);
  assert.match(masters, /\[Masterarbeit\]/);
  assert.match((await write('apa', 'fr'))[0] ?? '', /\[Thèse de doctorat\]/);
  assert.match((await write('chicago-notes', 'pt-PT'))[0] ?? '', /Tese de doutoramento, Genova/);
  assert.match((await write('chicago-notes', 'zh-Hant'))[0] ?? '', /博士論文/);
  assert.match((await write('apa', 'zh'))[0] ?? '', /博士论文/);
  // Where the other words are those of a related language, these are, too.
  assert.match((await write('apa', 'nn'))[0] ?? '', /\[Doktoravhandling\]/);
  assert.match((await write('apa', 'no'))[0] ?? '', /\[Doktoravhandling\]/);
  assert.match((await write('apa', 'pt-AO'))[0] ?? '', /\[Tese de doutoramento\]/);
  assert.match((await write('apa', 'en'))[0] ?? '', /\[PhD thesis\]/);
  // Without words, they are English as the rest.
  assert.match((await write('apa', 'sw'))[0] ?? '', /\[PhD thesis\]/);
});

test('authors who are not named are "et al." in the language of the site', async () => {
  assert.match((await write('apa', 'en'))[2] ?? '', /^Verne, J\., et al\. \(2018\)\./);
  assert.match((await write('chicago-notes', 'en'))[2] ?? '', /^Verne, Julie, et al\. “Le/);
  assert.match((await write('chicago-notes', 'de'))[2] ?? '', /^Verne, Julie, u\.\sa\. „Le/);
  assert.match((await write('chicago-notes', 'nl'))[2] ?? '', /^Verne, Julie, e\.a\. “Le/);
  assert.match((await write('apa', 'ja'))[2] ?? '', /ほか/);
});

test('a style that joins two names by a word, or sets them in small capitals, writes "et al.", too', async () => {
  const joined = `<names variable="author"><name and="text"><name-part name="family" font-variant="small-caps"/></name></names>`;
  for (const [language, entry] of [
    ['fr', 'Julie <span class="small-caps">Verne</span> et al.'],
    ['ja', 'Julie <span class="small-caps">Verne</span>ほか'],
  ] as const) {
    const text = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><bibliography><layout>${joined}</layout></bibliography></style>`;
    assert.equal((await writeWith(text, language))[2], entry);
  }
});

test('a work that is yet to appear says so in the language of the site', async () => {
  assert.match((await write('apa', 'fr'))[3] ?? '', /\(à paraître\)/);
  assert.match((await write('apa', 'de'))[3] ?? '', /\(erscheint demnächst\)/);
  assert.match((await write('apa', 'it'))[3] ?? '', /\(in corso di pubblicazione\)/);
});

test('volumes of a work are called what volumes are', async () => {
  assert.match((await write('chicago-notes', 'de'))[4] ?? '', / 3 Bde\. /);
  assert.match((await write('chicago-notes', 'it'))[4] ?? '', / 3 voll\. /);
  assert.match((await write('chicago-notes', 'en'))[4] ?? '', / 3 vols\. /);
  assert.match((await write('chicago-notes', 'ca'))[4] ?? '', / 3 vols\. /);
  assert.match((await write('chicago-notes', 'nb'))[4] ?? '', / 3 bind\. /);
  assert.match((await write('chicago-notes', 'cs'))[4] ?? '', / 3 sv\. /);
});

test('words for the role of an editor have the capitals of the language', async () => {
  assert.match((await write('apa', 'it'))[4] ?? '', /\(A c\. di\)/);
  assert.match((await write('apa', 'en'))[4] ?? '', /\(Ed\.\)/);
  assert.match((await write('apa', 'de'))[4] ?? '', /\(Hrsg\.\)/);
});

test('years of the first centuries have their era, apart', async () => {
  assert.match((await write('apa', 'fr'))[5] ?? '', /116\sapr\. J\.-C\./);
  assert.match((await write('apa', 'de'))[5] ?? '', /116\sn\.\sChr\./);
  assert.match((await write('chicago-author-date', 'ja'))[5] ?? '', /116年紀元後/);
});

test('each language with words writes each work in each style', async () => {
  const files = readdirSync(join(projectDir, 'src/load/citation-style/bundled'));
  const languages = files.flatMap((name) => /^locales-(.*)\.xml$/.exec(name)?.[1] ?? []);
  assert.ok(languages.length > 15);
  for (const language of languages) {
    const { style } = readCitationStyle(readBundled('apa.csl'), language);
    assert.equal(style?.locale, language);
    for (const name of bundledStyles.keys()) {
      for (const entry of await write(name, language))
        assert.match(entry, /Port|porto|haven|Le|An/);
    }
  }
});

function write(name: string, language: string): Promise<string[]> {
  return writeWith(readBundled(bundledStyles.get(name) ?? ''), language);
}

async function writeWith(text: string, language: string): Promise<string[]> {
  const { sources } = await readBibliography(bibtex, 'sources.bib');
  const { style } = readCitationStyle(text, language);
  const bibliography = createBibliography(style);
  return sources.map((each) => bibliography.faultOf(each) ?? bibliography.of(each)?.html ?? '');
}
