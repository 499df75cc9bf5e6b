import assert from 'node:assert/strict';
import test from 'node:test';
import { relationTo } from '../made/relation-to.ts';
import { sourceKey } from '../../src/model/ids/source-key.ts';
import type { Records } from '../../src/model/records/records.ts';
import { article, codesOf, entity, renderText, smallSite } from './render-text.ts';
import { dateValue } from '../made/sourced-value.ts';

test('a timeline is shown in the text with its dates, links and numbered sources', () => {
  const { html, cited, headings, references } = renderText('::timeline{entity=tencent}', {
    records: datedSite(),
  });
  assert.equal(
    html,
    '<div class="view"><ol class="tl">' +
      '<li><span class="when"><time datetime="1998-11">Nov 1998</time></span>' +
      '<p><b><a href="/companies/tencent/" class="ent k-company">Tencent: founded</a></b>' +
      '<a class="c" href="#ref-verdict" id="cite-verdict-1"><i>[</i>1<i>]</i></a></p></li>' +
      '<li><span class="when"><time datetime="2021-07-26">26 Jul 2021</time></span>' +
      '<p><b><a href="/events/pause/" class="ent k-event">The pause</a></b>. What Meet and it did.</p></li>' +
      '</ol></div>',
  );
  assert.deepEqual(cited, ['verdict']);
  assert.deepEqual([headings, references], [[], []]);
});

const periods: [string, string[]][] = [
  ['', ['1998-11', '2020', '2021-07-26']],
  [' from=2020', ['2020', '2021-07-26']],
  [' from=2020-06', ['2021-07-26']],
  [' to=2021-07', ['1998-11', '2020', '2021-07-26']],
  [' to=2021-07-25', ['1998-11', '2020']],
  [' from=1998-11-30 to=2020', ['2020']],
];
for (const [period, dates] of periods) {
  test(`\`::timeline{${period.trim()}}\` shows the dates from the first day to the last`, () => {
    const { html } = renderText(`::timeline{${period.trim()}}`, { records: datedSite() });
    assert.deepEqual(
      [...html.matchAll(/datetime="([^"]+)"/g)].map(([, date]) => date),
      dates,
    );
  });
}

const folds: [string, string[], string[]][] = [
  ['', ['1998-11', '2020'], ['1998–2020, outside the period (2)']],
  [' from=2020', [], []],
  [' to=2020', [], []],
];
for (const [asked, folded, summaries] of folds) {
  test(`a site about 2021 folds away what \`::timeline{${asked.trim()}}\` has outside of it, but not what the author asks for`, () => {
    const { html } = renderText(`::timeline{${asked.trim()}}`, {
      records: datedSite({ period: { from: '2021' } }),
    });
    const inFolds = [...html.matchAll(/<details class="fold">(.*?)<\/details>/g)].map(
      ([, inside]) => inside ?? '',
    );
    assert.deepEqual(
      inFolds.flatMap((inside) =>
        [...inside.matchAll(/datetime="([^"]+)"/g)].map(([, date]) => date),
      ),
      folded,
    );
    assert.deepEqual(
      inFolds.map((inside) => /<summary>(.*?)<\/summary>/.exec(inside)?.[1]),
      summaries,
    );
  });
}

test('a timeline in the text writes what both ends of a time share once', () => {
  const event = happening('strike', '2022-02-21');
  const lasting = { ...event, fields: { ...event.fields, endDate: [dateValue('2022-03-05')] } };
  const { html } = renderText('::timeline{entity=strike}', { records: siteOf([lasting]) });
  assert.match(html, /<span class="when">21 Feb – 5 Mar 2022<\/span>/);
});

test('a long timeline ends with a link to the whole', () => {
  const events = Array.from({ length: 62 }, (_, index) => happening(`e${index}`, '2021-01-02'));
  const { html } = renderText('::timeline{}', { records: siteOf(events) });
  assert.equal(html.match(/<li>/g)?.length, 60);
  assert.match(html, /<p><a href="\/timeline\/" class="int">2 more on the timeline<\/a><\/p>/);
});

test('a network is drawn around its entity, and each on a page has its own fragment', () => {
  const { html, charts } = renderText(
    '::network{entity=Tencent depth=2}\n\n::network{entity=meet}\n\n::network{}',
  );
  assert.equal(
    html,
    '<figure class="fig" id="fig-network-1">network {"entity":"tencent","depth":2}</figure>\n' +
      '<figure class="fig" id="fig-network-2">network {"entity":"meet","depth":1}</figure>\n' +
      '<figure class="fig" id="fig-network-3">network undefined</figure>',
  );
  assert.deepEqual(charts, []);
});

test('entities are shown as a table with the columns of their kind, sorted by a field', () => {
  const { html, references } = renderText('::entities{kind=law sort=effective}', {
    records: lawSite(),
  });
  assert.deepEqual(textOf(html), [
    'Name',
    'Effective',
    'B',
    '2 January 2017',
    'A',
    '2021',
    'C',
    '',
  ]);
  assert.match(html, /<a href="\/laws\/b\/" class="ent k-law">B<\/a>/);
  assert.deepEqual(references, []);
});

test('entities are sorted by title without a field, and filtered by a tag', () => {
  const names = (written: string): string[] =>
    [...renderText(written, { records: lawSite() }).html.matchAll(/k-law">(\w)</g)].map(
      ([, name]) => name ?? '',
    );
  assert.deepEqual(names('::entities{kind=law}'), ['A', 'B', 'C']);
  assert.deepEqual(names('::entities{kind=law tag=data}'), ['B', 'C']);
});

test('a table of entities ends after five hundred, and leads to the others', () => {
  const tagged = Array.from({ length: 3000 }, (_, at) => ({
    ...entity(`l-${at}`, `Law ${at}`, 'law', []),
    tags: at < 502 ? ['data'] : [],
  }));
  for (const [written, more] of [
    ['::entities{kind=law}', '<a href="/laws/" class="int">2,500 more</a>'],
    ['::entities{kind=law tag=data}', '<a href="/tags/data/" class="int">2 more</a>'],
  ] as const) {
    const site = smallSite();
    const others = site.entities.filter(({ kind }) => kind !== 'law');
    const rendered = renderText(written, {
      records: { ...site, entities: [...others, ...tagged] },
    });
    const { html } = rendered;
    assert.deepEqual(codesOf(rendered), []);
    assert.equal(html.match(/<tr>/g)?.length, 501, 'with the heads of the columns');
    assert.ok(html.includes(more), html.slice(-200));
  }
});

test('names in a block are neither linked again nor counted as mentions', () => {
  const { references, html } = renderText('::timeline{entity=tencent}', { records: datedSite() });
  assert.deepEqual(references, []);
  assert.doesNotMatch(html, />Meet</);
});

const wrong: [string, string, string][] = [
  ['::timeline{entity=tencnt}', 'unknown-entity', 'Did you mean `tencent`?'],
  ['::timeline{from=2021-13}', 'invalid-directive', 'Write a date as 2021, 2021-07 or 2021-07-28.'],
  ['::timeline{from=850}', 'invalid-directive', 'A year has four digits: write `0850`.'],
  ['::timeline{from=2022 to=2021}', 'invalid-directive', 'Write the earlier date as `from`.'],
  ['::network{entity=jake-more}', 'unknown-entity', 'Did you mean `jake-moore`?'],
  ['::network{depth=far}', 'invalid-directive', 'Write a whole number from 1 to 3.'],
  ['::network{depth=9}', 'invalid-directive', 'Write a whole number from 1 to 3.'],
  ['::entities{}', 'invalid-directive', 'Write `::entities{kind=...}`.'],
  ['::entities{tag=data sort=title}', 'invalid-directive', 'Write `::entities{kind=...}`.'],
  ['::entities{kind=lawz}', 'unknown-kind', 'Did you mean `law`?'],
  ['::entities{kind=law sort=efective}', 'invalid-directive', 'Did you mean `effective`?'],
  ['::entities{kind=law tag=dta}', 'invalid-directive', 'Did you mean `data`?'],
];
for (const [written, code, fix] of wrong) {
  test(`\`${written}\` is ${code} at its position, with a fix`, () => {
    const rendered = renderText(`Text\n\n${written}`, { records: lawSite() });
    assert.deepEqual(codesOf(rendered), [`${code} 3:1`]);
    assert.deepEqual(
      rendered.problems.map((problem) => [problem.severity, problem.fix]),
      [['error', fix]],
    );
    assert.equal(rendered.html, '<p>Text</p>');
  });
}

test('a misspelt attribute stands for the one that is meant', () => {
  const rendered = renderText('::timeline{form=soon}', { records: lawSite() });
  assert.deepEqual(
    rendered.problems.map(({ fix }) => fix),
    ['Write a date as 2021, 2021-07 or 2021-07-28.', 'Did you mean `from`?'],
  );
});

test('everything wrong with a block is reported in one run', () => {
  const rendered = renderText('::timeline{entity=tencnt from=soon until=2021}');
  assert.deepEqual(rendered.problems.map(({ code }) => code).toSorted(), [
    'invalid-directive',
    'invalid-directive',
    'unknown-entity',
  ]);
});

test('a block with nothing to show is a warning, and the page is built', () => {
  const rendered = renderText('::timeline{from=1900 to=1901}', { records: datedSite() });
  assert.deepEqual(
    rendered.problems.map(({ code, severity }) => [code, severity]),
    [['invalid-directive', 'warning']],
  );
  assert.equal(rendered.html, '');
});

test('a block survives the cleaning of authors’ HTML', () => {
  const plain = renderText('::timeline{entity=tencent}', { records: datedSite() }).html;
  const beside = renderText('<b>x</b>\n\n::timeline{entity=tencent}', { records: datedSite() });
  assert.ok(beside.html.includes(plain));
});

/** The small site with timeline points of Tencent, of an event that involves it, and of another event. */
function datedSite(settings: Record<string, unknown> = {}): Records {
  const involves = [relationTo('involves', 'tencent')];
  const pause = { ...happening('pause', '2021-07-26'), title: 'The pause', relations: involves };
  const site = siteOf([
    { ...pause, description: 'What Meet and it did.' },
    happening('other', '2020'),
  ]);
  const founded = { founded: [{ ...dateValue('1998-11'), sources: [sourceKey('verdict')] }] };
  return {
    ...site,
    settings: smallSite(settings).settings,
    entities: site.entities.map((each) =>
      each.id === 'tencent' ? { ...each, fields: founded } : each,
    ),
  };
}

function lawSite(): Records {
  const law = (id: string, effective: string | undefined, tags: string[]) => ({
    ...entity(id, id.toUpperCase(), 'law', []),
    tags,
    fields: effective === undefined ? {} : { effective: [dateValue(effective)] },
  });
  const site = smallSite();
  const others = site.entities.filter(({ kind }) => kind !== 'law');
  const laws = [
    law('a', '2021', []),
    law('b', '2017-01-02', ['data']),
    law('c', undefined, ['data']),
  ];
  return { ...site, entities: [...others, ...laws] };
}

function happening(id: string, value: string) {
  return { ...entity(id, id, 'event', []), fields: { date: [dateValue(value)] } };
}

function siteOf(more: Records['entities']): Records {
  const site = smallSite();
  return { ...site, entities: [...site.entities, ...more] };
}

function textOf(html: string): string[] {
  return [...html.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
    cell.replace(/<[^>]+>/g, ''),
  );
}

test('a quotation in a language with another direction than its page says so', () => {
  const quoted = (lang: string): string =>
    /<blockquote[^>]*>/.exec(renderText(`:::quote{by="A B" lang=${lang}}\nx\n:::`).html)?.[0] ?? '';
  assert.equal(quoted('ar'), '<blockquote lang="ar" dir="rtl">');
  assert.equal(quoted('fr'), '<blockquote lang="fr">');
});

test('in an Arabic text, what an English site says of a quotation and in a timeline is from left to right', () => {
  const as = { ...article('subject', 'ا', ''), lang: 'ar' };
  const quoted = renderText(':::quote{by="A B" role="Head of x." date=2021}\nx\n:::', { as }).html;
  assert.match(quoted, /<br>\s*<bdi dir="ltr">Head of x\.<\/bdi>, 2021<\/figcaption>/);
  const own = renderText(':::quote{by="A B" role="مهندسة" date=2021}\nx\n:::', { as }).html;
  assert.match(own, /مهندسة، 2021<\/figcaption>/);
  const dated = renderText('::timeline{entity=tencent}', { records: datedSite(), as }).html;
  assert.match(dated, /<p dir="ltr"><b><a [^>]*>The pause<\/a><\/b>\. What Meet and it did\.<\/p>/);
});
