import assert from 'node:assert/strict';
import test from 'node:test';
import { readBibliography } from '../../src/load/sources/bibliography.ts';
import { creditOf, type Source } from '../../src/model/sources/source.ts';
import { lineOfProblem } from './line-of-problem.ts';

for (const [field, csl] of [
  ['publisher', 'publisher'],
  ['institution', 'publisher'],
  ['organization', 'publisher'],
  ['school', 'publisher'],
  ['address', 'publisher-place'],
  ['location', 'publisher-place'],
  ['title', 'title'],
  ['journal', 'container-title'],
  ['booktitle', 'container-title'],
  ['note', 'note'],
  ['language', 'language'],
  ['series', 'collection-title'],
] as const) {
  test(`\`and\`, commas and braces leave the field ${field} whole`, async () => {
    const title = field === 'title' ? '' : 'title = {A title}, ';
    const type = { booktitle: 'incollection', journal: 'article' }[field as string] ?? 'report';
    for (const written of [
      '{Farrar, Straus and Giroux}',
      '{{Farrar, Straus and Giroux}}',
      '"Farrar, Straus {and} {G}iroux"',
      '{Farrar, Straus} # " and " # giroux',
    ]) {
      const source = await only(
        `@string{giroux = "Giroux"}\n@${type}{key, ${title}${field} = ${written}, year = 2021}`,
      );
      assert.equal(source.csl[csl], 'Farrar, Straus and Giroux');
    }
  });
}

test('names are split at `and`, but not inside braces', async () => {
  const { authors } = await only(
    '@book{key, title = {T}, author = {Lund, Mira and {Barnes and Noble} and {Corporate Author and Sons}}}',
  );
  assert.deepEqual(authors, [
    { family: 'Lund', given: 'Mira' },
    { literal: 'Barnes and Noble' },
    { literal: 'Corporate Author and Sons' },
  ]);
});

test('a name in braces of its own is an institution, one word alone is a family', async () => {
  const names = '{Reuters} and Plato and de la Cruz, Juan and {World Bank}';
  const { authors, csl } = await only(`@book{key, title = {T}, author = {${names}}}`);
  assert.deepEqual(authors, [
    { literal: 'Reuters' },
    { family: 'Plato' },
    { family: 'de la Cruz', given: 'Juan' },
    { literal: 'World Bank' },
  ]);
  assert.equal(JSON.stringify(csl['author']).replace(/.*(?=,)/, ''), ',{"literal":"World Bank"}]');
  const plato = await only('@book{key, title = {T}, author = {Plato}, editor = "{UNESCO}"}');
  assert.deepEqual(plato.authors, [{ family: 'Plato' }]);
  assert.deepEqual(plato.editors, [{ literal: 'UNESCO' }]);
});

test('`and others` is no author, but says that there are more', async () => {
  const source = await only('@book{key, title = {T}, author = {Lund, Mira and others}}');
  assert.deepEqual(source.authors, [{ family: 'Lund', given: 'Mira' }]);
  assert.equal(creditOf(source), 'Mira Lund et al.');
  const { authors } = await only('@book{key, title = {T}, author = {others}}');
  assert.equal(authors.length, 1);
});

test('accents, dashes, escapes and formatting become plain text', async () => {
  const { title } = await only(
    String.raw`@book{key, title = {K{\"o}ln \& {\'E}tude --- {\v S}koda{\ss}, 50\% of \emph{The {NASA}} \textsuperscript{th}}}`,
  );
  assert.equal(title, 'Köln & Étude — Škodaß, 50% of The NASA th');
});

for (const [fields, date] of [
  ['date = {2021-03/2021-05}', '2021-03'],
  ['date = {2021-07-27}', '2021-07-27'],
  ['date = {2021-07-27T10:00:00Z}', '2021-07-27'],
  ['date = {1990/..}', '1990'],
  ['date = {2021-21}', '2021'],
  ['date = {2021~}', '2021'],
  ['year = 2021, month = mar', '2021-03'],
  ['year = {2021}, month = {March}', '2021-03'],
  ['year = "2021", month = 3', '2021-03'],
  ['year = {2021}, month = {12 June}', '2021-06-12'],
  ['year = {1999--2000}', '1999'],
] as const) {
  test(`${fields} is ${date}`, async () => {
    assert.equal((await only(`@book{key, title = {T}, ${fields}}`)).issued, date);
  });
}

for (const [fields, until] of [
  ['date = {2021-03/2021-05}', '2021-05'],
  ['year = {1999--2000}', '2000'],
  ['date = {174X}', '1749'],
  ['date = {17XX}', '1799'],
  ['date = {1990/..}', undefined],
  ['year = {1998/99}', '1999'],
  ['date = {1999/00}', '2000'],
  ['year = {1998--99}', '1999'],
] as const) {
  test(`${fields} goes on until ${until ?? 'no date'}`, async () => {
    const { issued, issuedUntil, csl } = await only(`@book{key, title = {T}, ${fields}}`);
    assert.equal(issuedUntil, until);
    const dates = [issued, ...(until ? [until] : [])].map((date) => date?.split('-').map(Number));
    assert.deepEqual(csl['issued'], { 'date-parts': dates });
  });
}

test('a date in another form is reported at its line; words alone are only a warning', async () => {
  const { sources, problems } = await read(
    [
      '@book{a, title = {T},',
      '  year = {c. 1999}',
      '}',
      '@book{b, title = {T}, date = {1X9X}}',
      '@book{c, title = {T}, date = {-0044-03-15}}',
      '@book{d, title = {T}, date = {2021-02-30},',
      '  urldate = {12.03.2021}}',
      '@book{e, title = {T}, year = {in press}}',
    ].join('\n'),
  );
  assert.deepEqual(
    sources.map(({ issued }) => issued),
    [undefined, undefined, undefined, undefined, undefined],
  );
  assert.deepEqual(problems.map(lineOfProblem), [
    'x.bib:2:3 invalid-date',
    'x.bib:4:23 invalid-date',
    'x.bib:5:23 warning invalid-date',
    'x.bib:6:23 invalid-date',
    'x.bib:7:3 invalid-date',
    'x.bib:8:23 warning invalid-date',
  ]);
});

test('a range whose end cannot be read is a warning that says what to write', async () => {
  for (const [date, fix] of [
    ['1998/9', 'Write `1998/1999` for a range of years, or `1998-09` for the month.'],
    ['2009/10', 'Write `2009/2010` for a range of years, or `2009-10` for the month.'],
    ['2021/2019', 'Write a range such as `1998/1999`.'],
    ['2021/03/04', 'Write `2021-03-04`.'],
  ] as const) {
    const { sources, problems } = await read(`@book{a, title = {T}, date = {${date}}}`);
    assert.deepEqual(problems.map(lineOfProblem), ['x.bib:1:23 warning invalid-date'], date);
    assert.equal(problems[0]?.fix, fix);
    assert.deepEqual([sources[0]?.issued, sources[0]?.issuedUntil], [date.slice(0, 4), undefined]);
  }
});

test('a year of two or three digits, two years and years in words are told what to write', async () => {
  for (const [date, fix] of [
    ['98', /^Write the year with four digits: `1998`, or `0098`/],
    ['1998-99', /^Write `1998\/1999`, the range/],
    ['973~', /^A year has four digits: write `0973~`/],
    ['900/925', /^A year has four digits: write `0900\/0925`/],
    ['ca. 973', /^Write `0973~` for about 0973/],
    ['1340s', /^Write `134X`, or `1340\/1349`/],
    ['14th century', /^Write `13XX`, or `1300\/1399`/],
    ['1969 [1971]', /^Write `1969`, `1971`, or `1969\/1971` for the years/],
  ] as const) {
    const { problems } = await read(`@book{a, title = {T}, year = {${date}}}`);
    assert.deepEqual(problems.map(lineOfProblem), ['x.bib:1:23 invalid-date'], date);
    assert.match(problems[0]?.fix ?? '', fix);
  }
});

test('names without `and` between them, and a field that is there twice, are warnings', async () => {
  for (const [fields, place, message] of [
    ['author = {Smith, John; Doe, Jane}', 23, /^`Smith, John; Doe, Jane` is read as one name/],
    ['author = {Smith J, Doe J, Roe K}', 23, /^`Smith J, Doe J, Roe K` is read as one name/],
    ['year = {2020}, year = {2021}', 23, /has the field `year` twice, and only the last counts/],
  ] as const) {
    const { problems } = await read(`@book{a, title = {T}, ${fields}}`);
    const line = `x.bib:1:${place} warning invalid-bibliography`;
    assert.deepEqual(problems.map(lineOfProblem), [line], fields);
    assert.match(problems[0]?.message ?? '', message);
  }
  const author = 'King, Jr., Martin Luther and {Barnes; Noble} and Doe, III, J.';
  const note = '{a, year = 2000}, abstract = "b, year = 1"';
  await only(`@book{a, title = {T}, author = {${author}}, year = 2001, note = ${note}}`);
});

test('a report names the field that the author wrote', async () => {
  const { problems } = await read(
    '@book{a, title = {T}, date = {1X9X}, urldate = {13.13.2021}, url = {x y}}',
  );
  assert.deepEqual(
    problems.map(({ message }) => /^`(\w+)/.exec(message)?.[1]),
    ['date', 'urldate', 'url'],
  );
});

test('a word that no `@string` above it defines is reported at its place', async () => {
  const { problems } = await read(
    [
      '@string{jbr = "Journal of Bridges"}',
      '@article{a, title = {T = x}, journal = jbr, month = mar, year = 2020}',
      '@article{b, title = "T = y", journal = jbx,',
      '  publisher = jbr # " and " # house}',
      '@string{house = {House}}',
    ].join('\n'),
  );
  assert.deepEqual(problems.map(lineOfProblem), [
    'x.bib:3:40 warning invalid-bibliography',
    'x.bib:4:31 warning invalid-bibliography',
  ]);
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['jbx', 'house'].map(
      (word) => `No \`@string\` above defines \`${word}\`, so nothing is read there.`,
    ),
  );
  assert.equal(problems[0]?.fix, 'Did you mean `jbr`?');
});

test('an entry in parentheses is searched for such words, too, up to its own end', async () => {
  const { sources, problems } = await read(
    [
      '@article(a, title = {T (x = y)}, publisher = "A) = b", journal = jbx, year = 2020)',
      'Notes = of nobody',
      '@string(jby = {Journal})',
      '@article(b, title = {T}, journal = jby, year = 2020, year = 2021)',
    ].join('\n'),
  );
  assert.deepEqual(
    sources.map(({ key, container }) => [key, container]),
    [
      ['a', undefined],
      ['b', 'Journal'],
    ],
  );
  assert.deepEqual(problems.map(lineOfProblem), [
    'x.bib:1:66 warning invalid-bibliography',
    'x.bib:4:41 warning invalid-bibliography',
  ]);
});

for (const [fields, place] of [
  ['shelfmark = {Rep. 12 \\& 3}', 'Rep. 12 & 3'],
  ['library = {City Archive}, shelfmark = {B 12}', 'City Archive, B 12'],
  ['callnumber = {QA 9}', 'QA 9'],
  ['shelfmark = {{B 12}}', 'B 12'],
  ['shelfmark = {The {British} Library, {B} 12}', 'The British Library, B 12'],
] as const) {
  test(`the place of a work with ${fields} is kept`, async () => {
    const { csl } = await only(`@book{key, title = {T}, year = 2020, ${fields}}`);
    assert.equal(csl['call-number'], place);
  });
}

test('a date in the order of Europe is reported as written, not read as a range of the year 20', async () => {
  const { sources, problems } = await read(
    '@online{a, title = {T}, date = {20/03/2022}, urldate = {1/4/2022}, url = {https://a.org/}}',
  );
  assert.deepEqual(sources[0]?.issued, undefined);
  assert.deepEqual(
    problems.map(({ message, fix }) => [message, fix]),
    [
      ['`date: 20/03/2022` is not a date.', 'Write `2022-03-20`.'],
      ['`urldate: 1/4/2022` is not a date.', 'Write `2022-04-01` or `2022-01-04`.'],
    ],
  );
});

test('a month in another language is told by its number, in braces or not', async () => {
  for (const [month, fix] of [
    ['maio', /^Write `month = 5`\.$/],
    ['{maio}', /^Write `month = \{5\}`/],
    ['{Okt.}', /^Write `month = \{10\}`/],
    ['{soon}', /^Write `month = \{3\}`/],
  ] as const) {
    const { problems } = await read(`@book{a, title = {T}, year = 2023, month = ${month}}`);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.fix ?? '', fix);
  }
});

test('a type that BibTeX does not know is a warning, since styles know nothing of it', async () => {
  const { sources, problems } = await read(
    '@repot{a, title = {A}, year = 2020}\n@reportagem{b, title = {B}}\n@customa{c, title = {C}}',
  );
  assert.equal(sources.length, 3);
  assert.deepEqual(
    problems.map((each) => [lineOfProblem(each), each.message, each.fix]),
    [
      [
        'x.bib:1:1 warning invalid-bibliography',
        '`@repot` of `a` is not a type of BibTeX, so it is read as a document.',
        'Did you mean `@report`?',
      ],
      [
        'x.bib:2:1 warning invalid-bibliography',
        '`@reportagem` of `b` is not a type of BibTeX, so it is read as a document.',
        'Write a type such as `@book`, `@article`, `@report` or `@online`; `@misc` is for all others.',
      ],
    ],
  );
});

test('types of styles of BibLaTeX are known, such as those that archives of software write', async () => {
  const { problems } = await read(
    ['softwareversion', 'codefragment', 'dataset', 'suppbook', 'jurisdiction', 'bibnote']
      .map((type) => `@${type}{${type}, title = {T}, year = 2020}`)
      .join('\n'),
  );
  assert.deepEqual(problems, []);
});

test('a year before the year 1 is a warning that names it as it is written', async () => {
  const bibtex = await read('@book{a, title = {T}, year = {44 BC}}');
  const csl = await readBibliography(
    JSON.stringify([
      { id: 'a', title: 'T', issued: { 'date-parts': [[-44, 3, 15]] } },
      { id: 'b', title: 'T', issued: { 'date-parts': [['-5'], ['14']] } },
    ]),
    'x.json',
  );
  const problems = [...bibtex.problems, ...csl.problems];
  assert.deepEqual(
    problems.map(({ severity, message }) => `${severity}: ${message}`),
    ['year: 44 BC', 'issued: -44-03-15', 'issued: -5'].map(
      (date) => `warning: \`${date}\` is before the year 1, so the source has no date.`,
    ),
  );
  assert.equal(JSON.stringify(csl.sources[0]?.csl['issued']), '{"date-parts":[[-44,3,15]]}');
});

test('an entry that cannot be read is reported at its line, and the others are whole', async () => {
  const { sources, problems } = await read(`@string{house = {Barnes and Noble}}
@book{first, title = {First}, publisher = house}
@book{key with space, title = {No}}
@book{unclosed, title = {No
@inproceedings{child, title = {Child}, crossref = {parent}}
@proceedings{parent, title = {Talks}, year = 2001, publisher = {ACM and IEEE}}
@book{last, title = {Last}} @book{same-line, title = {Same line}}
`);
  assert.deepEqual(problems.map(lineOfProblem), [
    'x.bib:3:1 invalid-bibliography',
    'x.bib:4:1 invalid-bibliography',
  ]);
  assert.deepEqual(
    sources.map(({ key, at }) => `${key} ${at.line}:${at.column}`),
    ['first 2:1', 'child 5:1', 'parent 6:1', 'last 7:1', 'same-line 7:29'],
  );
  assert.equal(sources[0]?.publisher, 'Barnes and Noble');
  assert.equal(sources[1]?.container, 'Talks');
  assert.equal(sources[1]?.publisher, 'ACM and IEEE');
});

test('a chapter takes over what its book has, edited or by one author', async () => {
  const { sources, problems } =
    await read(`@inbook{one, title = {One}, author = {Poe, E.}, crossref = {whole}}
@incollection{two, crossref = {whole}, title = {Two}}
@book{whole, title = {The Quay}, editor = {Eco, U.}, year = 1999, publisher = {Pier}}
@incollection{three, crossref = {own}, title = {Three}, author = {Lee, B.}}
@book{own, title = {Cranes}, author = {Poe, E.}, year = 2001}
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    sources.map(({ title, container, issued, authors }) => [
      title,
      container,
      issued,
      authors.length,
    ]),
    [
      ['One', 'The Quay', '1999', 1],
      ['Two', 'The Quay', '1999', 0],
      ['The Quay', undefined, '1999', 0],
      ['Three', 'Cranes', '2001', 1],
      ['Cranes', undefined, '2001', 1],
    ],
  );
});

test('where an entry of one line goes wrong is told in words, at its place', async () => {
  for (const [written, place, words] of [
    ['@book{a, title={A} year=2000}', '1:20', 'a comma is missing, or braces around a value'],
    ['@book(a, title={A} year=2000)', '1:20', 'a comma is missing, or braces around a value'],
    [
      '@book{a,\n title={A},\n year=20 00\n}',
      '3:10',
      'a comma is missing, or braces around a value',
    ],
    ['@book{a, title {A}}', '1:16', 'there is no `=` after the name of a field'],
    ['@book{a, title=}', '1:16', 'a field has no value'],
    ['@book{a, title={A},, year=2000}', '1:20', 'there is a comma without a field before it'],
    ['@book{a, ={A}}', '1:10', 'there is no name before a `=`'],
    ['@book{a, title={A}', '1:1', 'a brace does not close'],
    ['@book{a, title="A}', '1:1', 'a quotation mark does not close'],
    ['@book{a, title={A, year=2000', '1:1', 'a brace does not close'],
  ] as const) {
    const { problems } = await read(`@string{house = {House}}\n\n${written}\n`);
    const at = place.replace(/^\d+/, (line) => String(Number(line) + 2));
    assert.deepEqual(problems.map(lineOfProblem), [`x.bib:${at} invalid-bibliography`], written);
    const message = `The BibTeX entry \`a\` cannot be read: ${words}.`;
    assert.equal(problems[0]?.message, message);
  }
});

test('what no entry can be is reported where it stands, not as a fault of the entry before it', async () => {
  const { problems } = await read('@book{a, title={A}}\n\n@book b, title={B}}\n');
  assert.deepEqual(problems.map(lineOfProblem), ['x.bib:3:7 invalid-bibliography']);
  assert.match(
    problems[0]?.message ?? '',
    /^What stands after the BibTeX entry `a` cannot be read:/,
  );
});

test('entries that refer to each other in a circle do not end the reading', async () => {
  const { sources } = await read(
    '@book{a, title = {A}, crossref = {b}}\n@book{b, title = {B}, crossref = {a}}\n@book{c, title = {C}}',
  );
  assert.ok(sources.some(({ key }) => key === 'c'));
});

test("Zotero's export is read without problems", async () => {
  const { sources, problems } = await read(String.raw`
@online{mooreDidi2021,
  title = {Didi: What {{China}} Wants},
  shorttitle = {Didi},
  author = {Moore, Jake and family=Berg, given=Anna, prefix=van den, useprefix=true},
  date = {2021-07-28},
  url = {https://example.org/a_b?x=1&y=%20c},
  urldate = {2021-08-01},
  abstract = {One {$<$}b{$>$}two{$<$}/b{$>$} \& three, 5\% of it.},
  langid = {english},
  organization = {Verdict, News and More},
  keywords = {China,notion},
  file = {C\:\\Users\\me\\Zotero\\storage\\ABC\\didi.html}
}

@report{who2020,
  type = {Technical report},
  title = {Report},
  author = {{World Health Organization and Partners}},
  date = {2020},
  number = {12},
  institution = {World Health Organization and Partners},
  location = {Geneva}
}
`);
  assert.deepEqual(problems, []);
  assert.equal(sources[0]?.url, 'https://example.org/a_b?x=1&y=%20c');
  assert.equal(sources[0]?.publisher, 'Verdict, News and More');
  assert.equal(sources[0]?.title, 'Didi: What China Wants');
  assert.deepEqual(sources[0]?.authors[1], { family: 'van den Berg', given: 'Anna' });
  assert.equal(sources[1]?.publisher, 'World Health Organization and Partners');
});

test("Mendeley's export is read without problems, its addresses without escapes", async () => {
  const { sources, problems } =
    await read(String.raw`Automatically generated by Mendeley Desktop 1.19.8
Any changes to this file will be lost if it is regenerated by Mendeley.

BibTeX export options can be customized via Options -> BibTeX in Mendeley Desktop

@article{Lund2019,
abstract = {The oven, 50{\%} of it},
address = {London and New York},
author = {Lund, Mira and Smit, J. A.},
doi = {10.1007/978-3-642-10848-8{\_}5},
file = {:C$\backslash$:/Users/me/Lund - 2019 - Ovens.pdf:pdf},
journal = {Bread {\&} Science and Society},
mendeley-groups = {ovens/new},
month = {mar},
pages = {1--5},
title = {{Ovens and their owners}},
url = {https://example.org/ovens{\_}2019?a=1{\&}b={\%}20},
year = {2019}
}
`);
  assert.deepEqual(problems, []);
  assert.equal(sources[0]?.doi, '10.1007/978-3-642-10848-8_5');
  assert.equal(sources[0]?.url, 'https://example.org/ovens_2019?a=1&b=%20');
  assert.equal(sources[0]?.container, 'Bread & Science and Society');
  assert.equal(sources[0]?.title, 'Ovens and their owners');
  assert.equal(sources[0]?.issued, '2019-03');
});

test('CSL marks in texts are for styles and do not show', async () => {
  const text = JSON.stringify([
    {
      id: 'a',
      title: '<i>E. coli</i> in <span class="nocase">pH</span> < 7',
      'container-title': 'H<sub>2</sub>O',
    },
  ]);
  const { sources } = await readBibliography(text, 'x.json');
  assert.equal(sources[0]?.title, 'E. coli in pH < 7');
  assert.equal(sources[0]?.container, 'H2O');
  assert.equal(sources[0]?.csl['title'], '<i>E. coli</i> in <span class="nocase">pH</span> < 7');
});

test('an accent on a dotless i gives the letter that has it, and a thesis its name', async () => {
  const source = await only(
    "@phdthesis{key, author = {Garc{\\'\\i}a, Jos{\\'e}}, title = {Na{\\\"\\i}ve}, school = {Vigo}, year = 2015}",
  );
  assert.equal(JSON.stringify(source.csl['author']), '[{"given":"José","family":"García"}]');
  assert.equal(source.title, 'Naïve');
  assert.equal(source.csl['genre'], 'PhD thesis');
});

test('a technical report is called so in words', async () => {
  const source = await only('@techreport{key, title = {Nuts}, institution = {TMO}, year = 2024}');
  assert.equal(source.csl['genre'], 'Technical report');
});

async function read(text: string): Promise<Awaited<ReturnType<typeof readBibliography>>> {
  return readBibliography(text, 'x.bib');
}

async function only(text: string): Promise<Source> {
  const { sources, problems } = await read(text);
  assert.deepEqual(problems, []);
  assert.equal(sources.length, 1);
  const [source] = sources;
  assert.ok(source);
  return source;
}

test('letters, signs, spaces and quotation marks of LaTeX and babel become characters', async () => {
  const source = await only(
    String.raw`@book{key, title = {{\AA}s \aa\ \S\,4 Bd.\ 3 \glqq Zitat\grqq{} \og mot\fg{} Stra\-{\ss}e \textgreek{λόγος} \ldots}, author = {{\AA}s, {\O}yvind}}`,
  );
  assert.equal(source.title, 'Ås å § 4 Bd. 3 „Zitat“ « mot » Straße λόγος …');
  assert.deepEqual(source.authors, [{ family: 'Ås', given: 'Øyvind' }]);
});

for (const [written, tag] of [
  ['langid = {ngerman}', 'de'],
  ['langid = {USenglish}', 'en-US'],
  ['language = {langfrench}', 'fr'],
  ['language = {Latin}', 'la'],
  ['language = {de_AT}', 'de-AT'],
  ['language = {German and French}', 'German and French'],
] as const) {
  test(`the language of a work with ${written} is ${tag}`, async () => {
    const { language, csl } = await only(`@book{key, title = {T}, ${written}}`);
    assert.equal(language, tag);
    assert.equal(csl['language'], tag);
  });
}

test('an article of a newspaper or magazine is no article of a journal', async () => {
  for (const written of ['newspaper', 'magazine']) {
    const { type, csl } = await only(
      `@article{key, title = {T}, journaltitle = {J}, entrysubtype = {${written}}}`,
    );
    assert.equal(type, `article-${written}`);
    assert.equal(csl['genre'], undefined);
  }
});

test('a volume is not in itself, and its chapters are in it', async () => {
  const { sources } = await read(
    '@incollection{a, title = {A}, crossref = {b}}\n@collection{b, title = {T}, booktitle = {T}}',
  );
  assert.deepEqual(
    sources.map(({ container }) => container),
    ['T', undefined],
  );
});

test('the dates of an original and an event are read, or reported, as written', async () => {
  const { sources, problems } = await read(
    '@book{key, title = {T}, date = {1994},\n  origdate = {-0043},\n  eventdate = {1900-04-18/1900-04-21}}',
  );
  assert.deepEqual(problems.map(lineOfProblem), ['x.bib:2:3 warning invalid-date']);
  assert.match(problems[0]?.message ?? '', /^`origdate: -0043`/);
  assert.deepEqual(sources[0]?.csl['event-date'], {
    'date-parts': [
      [1900, 4, 18],
      [1900, 4, 21],
    ],
  });
});

for (const date of ['1822~', '1788?/1810?', '174X~', '1850%']) {
  test(`the date ${date} is only about right`, async () => {
    const { isIssuedCirca, csl } = await only(`@book{key, title = {T}, date = {${date}}}`);
    assert.equal(isIssuedCirca, true);
    assert.equal(Reflect.get(Object(csl['issued']), 'circa'), true);
  });
}

for (const [year, fix] of [
  ['um 1850', 'Write `1850~` for about 1850, or `1850`.'],
  ['[1850]', 'Write `1850`, or `1850~` if the year is not certain.'],
  ['12. März 1850', 'Write `1850-03-12`.'],
] as const) {
  test(`instead of the year ${year}: ${fix}`, async () => {
    const { problems } = await read(`@book{key, title = {T}, year = {${year}}}`);
    assert.equal(problems[0]?.fix, fix);
  });
}

test('a volume of several authors is credited to its editors, not to its publisher', async () => {
  const volume = '@collection{key, title = {T}, publisher = {C.H. Beck}';
  const editors = 'editor = {Wehler, Hans-Ulrich and von der Goltz, Anna';
  assert.equal(
    creditOf(await only(`${volume}, ${editors}}}`)),
    'Hans-Ulrich Wehler, Anna von der Goltz',
  );
  assert.equal(
    creditOf(await only(`${volume}, ${editors} and others}}`)),
    'Hans-Ulrich Wehler, Anna von der Goltz et al.',
  );
  assert.equal(creditOf(await only(`${volume}}`)), 'C.H. Beck');
  const article = await only(`@article{key, title = {T}, journaltitle = {J}, ${editors}}}`);
  assert.equal(creditOf(article), 'J');
});

test('an entry that cannot be read for its date is not said to have wrong braces', async () => {
  const { problems } = await read('@book{key, title = {T}, date = {/1850}}');
  assert.deepEqual(problems.map(lineOfProblem), ['x.bib:1:1 invalid-bibliography']);
  assert.equal(problems[0]?.message, 'A date of the BibTeX entry `key` cannot be read.');
});

test('a month without a year is a warning at its field, and the source has no date', async () => {
  for (const month of ['mar', '{March}', '{März}']) {
    const { problems, sources } = await read(`@book{key, title = {T},\n  month = ${month}}`);
    assert.deepEqual(problems.map(lineOfProblem), ['x.bib:2:3 warning invalid-date'], month);
    assert.match(problems[0]?.fix ?? '', /^Add `year`, /);
    assert.equal(sources[0]?.issued, undefined);
    assert.deepEqual(Object.keys(sources[0]?.csl ?? {}), ['type', 'id', 'title']);
  }
});

test('a month that cannot be read is a warning at its field, and the source keeps its year', async () => {
  for (const month of ['{März}', '{mar/apr}', '"mar--apr"']) {
    const { sources, problems } = await read(
      `@book{key, title = {T}, year = 2021,\n  month = ${month}}`,
    );
    assert.deepEqual(problems.map(lineOfProblem), ['x.bib:2:3 warning invalid-date'], month);
    assert.equal(sources[0]?.issued, '2021');
  }
  for (const month of ['mar', '{March}', '3', '{03}']) {
    const { sources, problems } = await read(
      `@book{key, title = {T}, year = 2021, month = ${month}}`,
    );
    assert.deepEqual(problems, [], month);
    assert.equal(sources[0]?.issued, '2021-03');
  }
});

test('a month beside a date of its own is no slip', async () => {
  const { sources, problems } = await read('@book{key, title = {T}, date = {2021}, month = {3}}');
  assert.deepEqual(problems, []);
  assert.equal(sources[0]?.issued, '2021');
});

test('items of Zotero whose ids are addresses are cited by their citation keys', async () => {
  const id = 'http://zotero.org/users/1/items/AB';
  const text = JSON.stringify([{ id, 'citation-key': 'lund2020', title: 'T' }]);
  const { sources, problems } = await readBibliography(text, 'x.json');
  assert.deepEqual(problems, []);
  assert.equal(sources[0]?.key, 'lund2020');
  assert.equal(sources[0]?.csl['id'], 'lund2020');
});

test('a library of Zotero without citation keys is one error that says how to get them', async () => {
  const items = [1, 2, 3, 4].map((n) => ({
    id: `http://zotero.org/users/1/items/${n}`,
    title: 'T',
  }));
  const { problems } = await readBibliography(JSON.stringify(items), 'x.json');
  assert.deepEqual(problems.map(lineOfProblem), ['x.json:1:8 invalid-bibliography']);
  assert.match(problems[0]?.message ?? '', /3 more items have such a key\.$/);
  assert.match(problems[0]?.fix ?? '', /as BibTeX/);
});

test('an empty address in CSL is none', async () => {
  const text = JSON.stringify([{ id: 'a', title: 'T', URL: '' }]);
  const { sources, problems } = await readBibliography(text, 'x.json');
  assert.deepEqual(problems, []);
  assert.equal(sources[0]?.url, undefined);
});
