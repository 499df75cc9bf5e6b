import assert from 'node:assert/strict';
import test from 'node:test';
import { h } from 'hastscript';
import { codesOf, renderText, smallSite } from './render-text.ts';

const cite = (key: string, count: number, number: number) =>
  `<a class="c" href="#ref-${key}" id="cite-${key}-${count}"><i>[</i>${number}<i>]</i></a>`;

const origin = (text: string) =>
  `<span class="val-origin"><span class="sr"> (</span>${text}<span class="sr">)</span></span>`;

test('a value is formatted, with its date, its source and a machine-readable number', () => {
  const rendered = renderText('Was :value{data=market-cap entity=tencent at=2021-06-30}.');
  assert.equal(
    rendered.html,
    '<p>Was <span class="val" tabindex="0"><data value="700">$700.0bn</data>' +
      `${origin('30 June 2021, Verdict')}</span>${cite('verdict', 1, 1)}.</p>`,
  );
  assert.deepEqual(rendered.cited, ['verdict']);
});

test('the dates and numbers of a Latin text on a German site are German', () => {
  const records = smallSite({ language: 'de' });
  const [first] = records.articles;
  assert.ok(first);
  const { html } = renderText(
    'At :value{data=market-cap entity=tencent at=2021-06-30}.\n\n:::quote{by="A B" date=2021-05-03}\nx\n:::',
    { records, as: { ...first, lang: 'la' } },
  );
  assert.match(html, /700,0bn<\/data>.*30\. Juni 2021.*3\.\u00a0Mai\u00a02021/s);
});

test('`unit=none` leaves out the unit', () => {
  const { html } = renderText('At :value{data=market-cap entity=tencent at=first unit=none}bn');
  assert.match(html, /<data value="700">700\.0<\/data>/);
});

test('a value in a link leaves the focus to the link, and its citation follows the link', () => {
  const value = ':value{data=market-cap entity=tencent at=first}';
  assert.equal(
    renderText(`[A **${value}** firm](https://x.org).`).html,
    '<p><a href="https://x.org" class="ext" rel="noopener noreferrer">A <strong><span class="val">' +
      `<data value="700">$700.0bn</data>${origin('30 June 2021, Verdict')}</span></strong> firm</a>` +
      `${cite('verdict', 1, 1)}.</p>`,
  );
});

test('a row without a source cites the dataset’s', () => {
  assert.deepEqual(renderText(':value{data=market-cap entity=tencent at=2021-07-26}').cited, [
    'reuters',
  ]);
});

const moments: [string, string][] = [
  ['latest', '605.2'],
  ['first', '700'],
  ['min', '605.2'],
  ['max', '700'],
  ['2021-07', '605.2'],
];
for (const [moment, value] of moments) {
  test(`\`at=${moment}\` finds its row and skips gaps`, () => {
    const { html } = renderText(`:value{data=market-cap entity=Tencent at=${moment}}`);
    assert.match(html, new RegExp(`<data value="${value}">`));
  });
}

test('a change has its sign, its direction and the sources of both ends', () => {
  assert.equal(
    renderText(':change{data=market-cap entity=tencent from=first to=latest}').html,
    '<p><span class="val down" tabindex="0"><data value="-13.5429">−13.5%</data>' +
      `${origin('30 June – 26 July 2021, Verdict, Reuters')}</span>${cite('verdict', 1, 1).replace('"c"', '"c and"')}${cite('reuters', 1, 2)}</p>`,
  );
  assert.match(
    renderText(':change{data=market-cap entity=tencent from=latest to=first}').html,
    /class="val up".*\+15\.7%/,
  );
});

test('a source cited right after its value is marked once', () => {
  const { citedAt } = renderText(':value{data=market-cap entity=tencent at=first} [@verdict]');
  assert.deepEqual(citedAt, { verdict: ['cite-verdict-1'] });
});

const wrong: [string, string][] = [
  [':value{data=nope entity=tencent at=latest}', 'unknown-data'],
  [':value{data=market-cap entity=tencnt at=latest}', 'unknown-entity'],
  [':value{entity=tencent at=latest}', 'invalid-directive'],
  [':value{data=market-cap at=latest}', 'invalid-directive'],
  [':value{data=market-cap entity=tencent}', 'invalid-directive'],
  [':value{data=market-cap entity=tencent at=soon}', 'invalid-directive'],
  [':value{data=market-cap entity=tencent at=2021-02-30}', 'invalid-directive'],
  [':value{data=market-cap entity=tencent at=latest column=none}', 'invalid-directive'],
  [':value{data=market-cap entity=tencent at=latest dat=x}', 'invalid-directive'],
  [':value{data=market-cap entity=tencent at=latest unit=EUR}', 'invalid-directive'],
  [':value{data=market-cap entity=tencent at=2020-01-01}', 'no-such-value'],
  [':value{data=market-cap entity=tencent at=2021-09-30}', 'no-such-value'],
  [':value{data=market-cap entity=jake-moore at=latest}', 'no-such-value'],
  [':change{data=market-cap entity=meet from=first to=latest}', 'no-such-value'],
  [':change{data=market-cap entity=tencent from=first}', 'invalid-directive'],
  ['::chart{id=nope}', 'unknown-chart'],
  ['::chart{type=bar}', 'invalid-directive'],
  [':chart{id=market-value}', 'invalid-directive'],
  ['::value{data=market-cap}', 'invalid-directive'],
  [':::quote\nx\n:::', 'invalid-directive'],
  [':::quote{by=nobody}\nx\n:::', 'unknown-entity'],
  [':::quote{by=jake-moore date=28.7.2021}\nx\n:::', 'invalid-directive'],
  [':::quote{by=jake-moore source=verdct}\nx\n:::', 'unknown-source'],
  [':::quote{by=jake-moore lang=english}\nx\n:::', 'invalid-directive'],
  [':::quote{by=jake-moore}\n:::', 'invalid-directive'],
  [':::quote{by=jake-moore}\n%%x%%\n:::', 'invalid-directive'],
  [':valu{data=x}', 'unknown-directive'],
  [':foo[bar]', 'unknown-directive'],
  ['::foo', 'unknown-directive'],
  [':::foo\nx\n:::', 'unknown-directive'],
  ['::entities{kind=lawz}', 'unknown-kind'],
  ['::network{entity=nope}', 'unknown-entity'],
];
for (const [written, code] of wrong) {
  test(`\`${written.split('\n')[0]}\` is ${code} at its position`, () => {
    const rendered = renderText(`Text\n\n${written}`);
    assert.deepEqual(codesOf(rendered), [`${code} 3:1`]);
    assert.equal(rendered.problems[0]?.severity, 'error');
  });
}

test('a date in another form is told how to write it', () => {
  const fixes = renderText(
    ':value{data=market-cap entity=tencent at=850}\n\n:::quote{by=jake-moore date="3 May 1076"}\nx\n:::',
  ).problems.map(({ fix }) => fix);
  assert.deepEqual(fixes, ['A year has four digits: write `0850`.', 'Write `1076-05-03`.']);
});

test('a misspelt directive, attribute or id is reported with the nearest', () => {
  const fixes = renderText(
    ':valu{data=x}\n\n:value{data=market-cap entty=tencent at=latest}\n\n:value{data=market-cab}\n\n::chart{id=market-valu}',
  ).problems.map(({ fix }) => fix);
  assert.deepEqual(fixes, [
    'Did you mean `value`?',
    'Did you mean `entity`?',
    'Did you mean `market-cap`?',
    'Did you mean `market-value`?',
  ]);
});

for (const [written, problems] of [
  [
    ':value{data=market-cab entity=tencnt at=soon}',
    ['invalid-directive', 'unknown-data', 'unknown-entity'],
  ],
  [':value{entity=tencnt}', ['invalid-directive', 'unknown-entity']],
  [
    ':change{data=market-cap entity=tencnt from=soon colour=red}',
    ['invalid-directive', 'invalid-directive', 'invalid-directive', 'unknown-entity'],
  ],
  [
    ':::quote{source=verdct date=soon lang=1 status=sure tone=dry}\nWords.\n:::',
    [
      'invalid-directive',
      'invalid-directive',
      'invalid-directive',
      'invalid-directive',
      'invalid-directive',
      'unknown-source',
    ],
  ],
] as const) {
  test(`all that is wrong with \`${written}\` is reported in one run`, () => {
    const found = renderText(written).problems.map(({ code }) => code);
    assert.deepEqual(found.toSorted(), problems);
  });
}

test('a callout that is written as a directive is told its form', () => {
  const { problems } = renderText(':::note\nx\n:::\n\n:::tipp\nx\n:::');
  assert.equal(
    problems[0]?.fix,
    'Write a callout: `> [!note]`, with `> ` before each line of its text.',
  );
  assert.match(problems[1]?.fix ?? '', /^Directives are /);
});

test('a colon in a text stays a colon', () => {
  const text = 'At 10:30 a:b, 2:1, key:value, std::vector :) and 腾讯:二';
  const rendered = renderText(text.replace('腾讯', '股'));
  assert.equal(rendered.html, `<p>${text.replace('腾讯', '股')}</p>`);
  assert.deepEqual(codesOf(rendered), []);
});

test('a chart is drawn in place, with its attributes as overrides and its own fragment', () => {
  const rendered = renderText('![[market-value]]\n\n::chart{id=market-value type=bar from=2021}');
  assert.equal(
    rendered.html,
    '<figure class="fig" id="chart-market-value" data-overrides="{}">drawn market-value</figure>\n' +
      '<figure class="fig" id="chart-market-value-2" data-overrides="{&#x22;type&#x22;:&#x22;bar&#x22;,&#x22;from&#x22;:&#x22;2021&#x22;}">drawn market-value</figure>',
  );
  assert.deepEqual(rendered.charts, ['market-value']);
});

test('the title of a chart is a heading of the text before the first one, and below it after', () => {
  const { html } = renderText('![[market-value]]\n\n## Then\n\n![[market-value]]', {
    drawChart: (id) => ({ figure: h('figure', [h('figcaption', [h('h3', id)])]) }),
  });
  assert.deepEqual(html.match(/<h\d/g), ['<h2', '<h2', '<h3']);
});

test('a chart that cannot be drawn is reported at its position', () => {
  const rendered = renderText('\n::chart{id=market-value type=pie}', {
    drawChart: () => ({
      problems: [{ code: 'invalid-directive', message: 'No pie.', fix: 'Take a bar.' }],
    }),
  });
  assert.deepEqual(codesOf(rendered), ['invalid-directive 2:1']);
  assert.equal(rendered.html, '');
});

test('a quotation names its speaker, who they were, the date and the source', () => {
  const rendered = renderText(
    ':::quote{by=jake-moore source=verdict date=2021-07-28 lang=en}\nIt *may* be.\n:::',
  );
  assert.equal(
    rendered.html,
    '<figure class="quote" id="quote-1"><blockquote lang="en">\n<p>It <em>may</em> be.</p>\n</blockquote>' +
      '<figcaption><b><a href="/people/jake-moore/" class="kind k-person">Jake Moore</a></b><br>\n' +
      `Adviser, ESET, 28\u00a0July\u00a02021${cite('verdict', 1, 1)}</figcaption></figure>`,
  );
  assert.deepEqual(rendered.quotes, [
    {
      by: { id: 'jake-moore' },
      text: 'It may be.',
      sources: ['verdict'],
      at: { line: 1, column: 1 },
      role: 'Adviser, ESET',
      date: '2021-07-28',
      lang: 'en',
      from: 'article:subject',
      anchor: 'quote-1',
    },
  ]);
});

test('a quotation is listed with the words that readers see', () => {
  const { quotes, references } = renderText(
    ':::quote{by=jake-moore}\n[[tencent]], *or* [[meet|them]], had ==:value{data=market-cap entity=tencent at=first}==^[So it was.] [@verdict].\n\n@verdict [p. 3]\n:::',
  );
  const words = 'Tencent, or them, had $700.0bn.';
  assert.deepEqual(
    quotes.map(({ text }) => text),
    [words],
  );
  assert.equal(references.find(({ how }) => how === 'quote')?.sentence.before, `${words} — `);
});

test('a quotation without words is not listed', () => {
  assert.deepEqual(renderText(':::quote{by=jake-moore}\n:::').quotes, []);
});

test('a speaker without a page is quoted by name, in the given role', () => {
  const { html, quotes } = renderText(':::quote{by="Ada Example" role=Baker}\nBread.\n:::');
  assert.match(html, /<b>Ada Example<\/b><br>\nBaker<\/figcaption>/);
  assert.deepEqual(quotes[0]?.by, { name: 'Ada Example' });
});
