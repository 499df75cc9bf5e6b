import assert from 'node:assert/strict';
import test from 'node:test';
import { codesOf, article, page, renderText, smallSite } from './render-text.ts';

const cite = (key: string, count: number, number: number, locator = '') =>
  `<a class="c${locator && ' loc'}" href="#ref-${key}" id="cite-${key}-${count}">${locator ? `[${number}, ${locator}]`.replaceAll(' ', '\u00a0') : `<i>[</i>${number}<i>]</i>`}</a>`;

const forms: [string, string][] = [
  ['See [@verdict].', `See${cite('verdict', 1, 1)}.`],
  [
    '见[@verdict，第3页；@verdict、12頁]。',
    `见${cite('verdict', 1, 1, '第3页')}${cite('verdict', 2, 1, '12頁')}。`,
  ],
  ['See [@verdict, p. 3].', `See${cite('verdict', 1, 1, 'p. 3')}.`],
  [
    'See [@verdict; @reuters, ch. 2].',
    `See${cite('verdict', 1, 1)}${cite('reuters', 1, 2, 'ch. 2')}.`,
  ],
  [
    '253 hm³ [@verdict; @reuters].',
    `253 hm³\u2009${cite('verdict', 1, 1).replace('"c"', '"c and"')}${cite('reuters', 1, 2)}.`,
  ],
  [
    'A [@verdict, § 4 and *passim*] B [see *also* @reuters, *s.v.* **Embriaco**].',
    `A${cite('verdict', 1, 1, '§ 4 and passim')} B<a class="c loc" href="#ref-reuters" id="cite-reuters-1">[see also 2, s.v. Embriaco]</a>.`,
  ],
  ['As @reuters [*passim*] says.', `As${cite('reuters', 1, 1, 'passim')} says.`],
  [
    'A [word *here* and me@x.org].',
    'A [word <em>here</em> and <a href="mailto:me@x.org" class="ext" rel="noopener noreferrer">me@x.org</a>].',
  ],
  [String.raw`A \[@verdict, *passim*].`, `A [${cite('verdict', 1, 1)}, <em>passim</em>].`],
  ['As @reuters [p. 5] says.', `As${cite('reuters', 1, 1, 'p. 5')} says.`],
  [
    'A [@verdict; p. 3] B [@verdict, p. 1; 5; @reuters].',
    `A${cite('verdict', 1, 1, 'p. 3')} B${cite('verdict', 2, 1, 'p. 1; 5')}${cite('reuters', 1, 2)}.`,
  ],
  [
    'As @verdict [p. 5; @reuters, p. 6] says.',
    `As${cite('verdict', 1, 1, 'p. 5')}${cite('reuters', 1, 2, 'p. 6')} says.`,
  ],
  [
    'A [@verdict: 23] B [@verdict.] C [@verdict, {p. 12}].',
    `A${cite('verdict', 1, 1, '23')} B${cite('verdict', 2, 1)} C${cite('verdict', 3, 1, 'p. 12')}.`,
  ],
  ['As @reuters says.', `As${cite('reuters', 1, 1)} says.`],
  [
    'Not @someone, nor a me@verdict.org.',
    'Not @someone, nor a <a href="mailto:me@verdict.org" class="ext" rel="noopener noreferrer">me@verdict.org</a>.',
  ],
  ['In `[@verdict]` code.', 'In <code>[@verdict]</code> code.'],
  [String.raw`Not \[@verdict], nor \@verdict.`, 'Not [@verdict], nor @verdict.'],
  [String.raw`Not \[\[nowhere]], nor !\[\[nowhere]].`, 'Not [[nowhere]], nor ![[nowhere]].'],
];
test('a citation with its place stays on one line unless it is long', () => {
  const marked = (place: string) =>
    />\[(1,[^<]*)\]</.exec(renderText(`A [@verdict, ${place}].`).html)?.[1];
  assert.equal(marked('p. 113'), '1,\u00a0p.\u00a0113');
  assert.equal(marked('p. 113, note 12 to table 4'), '1, p. 113, note 12 to table 4');
  const classed = (place: string) =>
    /class="([^"]*)"/.exec(renderText(`A [@verdict, ${place}].`).html)?.[1];
  assert.equal(classed('pp. 12–15'), 'c loc whole');
  assert.equal(classed('pp. 12–15, 20–21 and 30–31'), 'c loc');
});

for (const [written, html] of forms) {
  test(`\`${written}\` is cited`, () => {
    const rendered = renderText(written);
    assert.equal(rendered.html, `<p>${html}</p>`);
    assert.deepEqual(codesOf(rendered), []);
  });
}

test('a line may end in a long run of marks, but not before the first two', () => {
  const { html } = renderText('A [@verdict, p. 1; @reuters; @verdict, p. 2; @reuters, p. 3].');
  const classes = [...html.matchAll(/class="(c[^"]*)"/g)].map(([, names]) => names);
  assert.deepEqual(classes, ['c loc', 'c', 'c loc wraps', 'c loc wraps']);
});

test('marks side by side have a comma between them, those with words their brackets', () => {
  const classes = (text: string) =>
    [...renderText(text).html.matchAll(/class="(c[^"]*)"/g)].map(([, names]) => names);
  assert.deepEqual(classes('A [@verdict; @reuters].'), ['c and', 'c']);
  assert.deepEqual(classes('A [@verdict].[^n] B [@reuters].\n\n[^n]: C.'), ['c', 'c fn', 'c']);
  assert.deepEqual(classes('A [@verdict][^n] B.\n\n[^n]: C.'), ['c and', 'c fn']);
  assert.deepEqual(classes('A.[^n][@verdict]\n\n[^n]: C.'), ['c fn and', 'c']);
  assert.deepEqual(classes('A [@verdict; @reuters, p. 3].'), ['c', 'c loc']);
});

test('a mark that repeats the one before it is left out, and no other', () => {
  const marks = (text: string) =>
    [...renderText(text).html.matchAll(/<a class="c[^>]*>(.*?)<\/a>/g)].map(([, mark = '']) =>
      mark.replace(/<[^>]*>/g, ''),
    );
  assert.deepEqual(marks('A [@verdict] [@verdict] [@verdict] [@reuters].'), ['[1]', '[2]']);
  assert.equal(marks('A [@verdict, p. 3] [@verdict, p. 3] [@verdict, p. 4].').length, 2);
  assert.deepEqual(marks('A [@verdict]. B [@verdict].'), ['[1]', '[1]']);
});

test('the words before a key stand before its number', () => {
  const { html } = renderText('A [see @verdict, p. 3; also @reuters]. B [see @reuters].');
  const marks = [...html.matchAll(/class="(c[^"]*)"[^>]*>\[([^<]*)\]</g)].map(
    ([, ...mark]) => mark,
  );
  assert.deepEqual(marks, [
    ['c loc', 'see\u00a01,\u00a0p.\u00a03'],
    ['c loc', 'also\u00a02'],
    ['c loc', 'see\u00a02'],
  ]);
});

test('a second key that no semicolon divides from the first is reported, with what to write', () => {
  const written =
    'A [@verdict, @reuters] B [see @verdict and @reuters, p. 3] C [@verdict, a me@reuters].';
  const problems = renderText(written).problems;
  assert.deepEqual(
    problems.map(({ code, severity, column, fix }) => [code, severity, column, fix]),
    [
      ['unread-markup', 'error', 3, 'Write `[@verdict; @reuters]`.'],
      ['unread-markup', 'error', 26, 'Write `[@verdict; @reuters]`.'],
    ],
  );
  const onPage = renderText(written, { as: page('p', 'P', written) }).problems;
  assert.deepEqual(
    onPage.map(({ severity }) => severity),
    ['warning', 'warning'],
  );
});

test('a citation without an end is reported where it starts', () => {
  const reported = (written: string): unknown[] =>
    renderText(written).problems.map(({ code, column, message }) => [code, column, message]);
  const unclosed = (opened: string): string =>
    `\`${opened}\` has no \`]\` after it, so what stands beside the key is shown as it is written.`;
  assert.deepEqual(reported('A [see @verdict, p. 3 and on.'), [
    ['unread-markup', 3, unclosed('[see @verdict')],
  ]);
  assert.deepEqual(reported('So [@verdict, p. 3.'), [['unread-markup', 4, unclosed('[@verdict')]]);
  for (const written of [
    'A [see @verdict [p. 3]].',
    'A [see *also* @verdict, p. 3].',
    'A \\[see @verdict.',
    'A [x] @verdict.',
    'A [see @verdict *and on*].',
    'A [@verdict **p. 3**; @reuters].',
  ])
    assert.deepEqual(reported(written), [], written);
});

test('a link to a source as notes of Obsidian have it is told how to cite', () => {
  const [problem] = renderText('A [[@verdict]].').problems;
  assert.equal(problem?.fix, 'Write `[@verdict]` to cite the source.');
});

test('a text continues the numbers of its page', () => {
  const rendered = renderText('[@verdict] and [@reuters] and [@verdict].', { cited: ['reuters'] });
  assert.deepEqual(rendered.cited, ['reuters', 'verdict']);
  assert.deepEqual(rendered.citedAt, {
    verdict: ['cite-verdict-1', 'cite-verdict-2'],
    reuters: ['cite-reuters-1'],
  });
});

test('the text is numbered before the note beside it', () => {
  assert.deepEqual(renderText('A[^1] b [@verdict].\n\n[^1]: N [@reuters].').cited, [
    'verdict',
    'reuters',
  ]);
});

test('an unknown key is an error that suggests the nearest key; a bare handle is not', () => {
  const rendered = renderText('[@verdct] @unknown [p. 1] @reuterz @elonmusk');
  assert.deepEqual(codesOf(rendered), [
    'unknown-source 1:1',
    'unknown-source 1:11',
    'unknown-source 1:27',
  ]);
  assert.equal(rendered.problems[0]?.fix, 'Did you mean `@verdict`?');
});

test('each unknown key of a group is reported at its own place', () => {
  const rendered = renderText('So [@nope; see @verdict, p. 3;\n@none].');
  assert.deepEqual(codesOf(rendered), ['unknown-source 1:4', 'unknown-source 2:1']);
});

test('the `@` of an address in brackets cites nothing', () => {
  const rendered = renderText('[root@localhost] and [to a.b+c@verdict], but 见[见@verdict].');
  assert.deepEqual(codesOf(rendered), []);
  assert.deepEqual(rendered.citedAt, { verdict: ['cite-verdict-1'] });
});

test('a page is embedded with its notes, and its citations count in the page that embeds it', () => {
  const rendered = renderText('Before [@reuters].\n\n![[guides/method]]');
  assert.match(
    rendered.html,
    /<div class="embed"><div class="with">.*The method.*<div role="note"/s,
  );
  assert.deepEqual(rendered.cited, ['reuters', 'verdict']);
  assert.deepEqual(
    rendered.references.map(({ how, to }) => `${how} ${to}`),
    ['embed page:guides/method'],
  );
});

test('a quotation of an embedded page is one of that page alone', () => {
  const records = {
    ...smallSite(),
    pages: [page('said', 'Said', ':::quote{by="tencent"}\nTheirs.\n:::')],
  };
  const { quotes } = renderText(':::quote{by="tencent"}\nOurs.\n:::\n\n![[said]]', { records });
  assert.deepEqual(
    quotes.map(({ text }) => text),
    ['Ours.'],
  );
});

test('a section is embedded by its heading, up to the next heading of its level', () => {
  const records = {
    ...smallSite(),
    pages: [page('p', 'P', '## A\n\na\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n\nd')],
  };
  assert.equal(
    renderText('![[p#B]]', { records }).html,
    '<div class="embed"><h2 id="b">B</h2><p>b</p><h3 id="c">C</h3><p>c</p></div>',
  );
});

test('an embed of a heading that the page lacks is a link, and one fault', () => {
  for (const [written, link] of [
    ['![[first#Nope]]', '<a href="/articles/first/" class="int">first</a>'],
    ['![[#Nope]]', '<a href="/articles/subject/" class="int">Nope</a>'],
  ] as const) {
    const rendered = renderText(written);
    assert.equal(rendered.html, `<p>${link}</p>`);
    assert.deepEqual(codesOf(rendered), ['unknown-link 1:1']);
  }
});

test('several embeds below each other are texts, beside words they are links', () => {
  const both = renderText('![[first]]\n![[guides/method]]');
  assert.equal(both.html.match(/<div class="embed">/g)?.length, 2);
  assert.doesNotMatch(both.html, /^<p>/);
  assert.doesNotMatch(renderText('See ![[first]]\n![[guides/method]]').html, /class="embed"/);
});

test('a picture among embeds below each other stays a picture between their texts', () => {
  const { html } = renderText('![[first]]\n![[photo.png|300]]\n![[guides/method]]');
  assert.match(
    html,
    /class="embed".*<\/div>\n<p><img [^>]*photo\.png[^>]*><\/p>\n<div class="embed"/s,
  );
  assert.doesNotMatch(renderText('![[photo.png]] ![[photo.png]]').html, /embed/);
});

test('links in an embedded page start from its own folder, and its problems stay its own', () => {
  const records = {
    ...smallSite(),
    pages: [page('a/b', 'B', '[x](../../entities/tencent.md) [[nope]]')],
  };
  const rendered = renderText('![[a/b]]', { records });
  assert.match(rendered.html, /href="\/companies\/tencent\/"/);
  assert.deepEqual(codesOf(rendered), []);
});

test('HTML in an embedded page does the same', () => {
  const html =
    '<a href="../../entities/tencent.md">x</a> <script>a</script> <body> <a href="javascript:x">y</a>';
  const records = { ...smallSite(), pages: [page('a/b', 'B', html)] };
  const rendered = renderText('![[a/b]]\n\n<i id="z">z</i>', { records });
  assert.match(rendered.html, /href="\/companies\/tencent\/"/);
  assert.doesNotMatch(rendered.html, /javascript|script>|data-embedded/i);
  assert.deepEqual(codesOf(rendered), ['unsafe-html 3:1']);
});

test('an embed inside a sentence is a link', () => {
  assert.equal(
    renderText('See ![[guides/method]].').html,
    '<p>See <a href="/guides/method/" class="int">How it is made</a>.</p>',
  );
});

test('a page that embeds itself, directly or through another, is reported and linked', () => {
  assert.deepEqual(codesOf(renderText('![[subject]]')), ['embed-limit 1:1']);
  const records = { ...smallSite(), articles: [article('b', 'B', 'b\n\n![[subject]]')] };
  const rendered = renderText('![[b]]', { records });
  assert.match(
    rendered.html,
    /<p>b<\/p><p><a href="\/articles\/subject\/" class="int">Subject<\/a><\/p>/,
  );
  assert.deepEqual(
    rendered.problems.map(({ line, message }) => [line, message]),
    [[1, '`subject` would be embedded in itself, through `b`.']],
  );
});

test('a page that embeds others which embed each other leaves the report to them', () => {
  const articles = [article('b', 'B', '![[c]]'), article('c', 'C', '![[b]]')];
  assert.deepEqual(codesOf(renderText('![[b]]', { records: { ...smallSite(), articles } })), []);
});

test('a page without a text becomes a link where it is embedded, with a warning', () => {
  const records = { ...smallSite(), pages: [page('facts', 'Facts', '%% a note %%')] };
  const rendered = renderText('![[facts]]', { records });
  assert.equal(rendered.html, '<p><a href="/facts/" class="int">Facts</a></p>');
  assert.deepEqual(
    rendered.problems.map(({ code, severity, message }) => [code, severity, message]),
    [['embed-limit', 'warning', '`facts` has no text to show here.']],
  );
});

test('embedding is limited in depth and number', () => {
  const chain = Array.from({ length: 8 }, (_, index) =>
    page(`p${index}`, `P${index}`, `in ${index}\n\n![[p${index + 1}]]`),
  );
  const deep = renderText('![[p0]]', { records: { ...smallSite(), pages: chain } });
  assert.match(deep.html, /in 3/);
  assert.doesNotMatch(deep.html, /in 5/);
  assert.deepEqual(codesOf(deep), ['embed-limit 1:1']);
  const many = renderText('![[guides/method]]\n\n'.repeat(60));
  assert.equal(many.problems.length, 10);
});
