import assert from 'node:assert/strict';
import test from 'node:test';
import { inTime } from '../../in-time.ts';
import { bodyOf, importFolder } from './import-folder.ts';

test('raised and lowered signs of Pandoc become tags, and struck words, notes, formulas and code stay', async (t) => {
  const { body } = await bodyOf(
    t,
    '_quarto.yml',
    'm^2^, the 3^rd^ of H~2~O, *V*~B~(x) and 10^−1^, ~~struck~~, ~so~, `a~b~c^2^`, $x^2^ y~z~$, a[^1]^[Note.] and 2^10.\n\n[^1]: b^c^\n',
  );
  assert.equal(
    body,
    'm<sup>2</sup>, the 3<sup>rd</sup> of H<sub>2</sub>O, *V*<sub>B</sub>(x) and 10<sup>−1</sup>, ~~struck~~, ~so~, `a~b~c^2^`, $x^2^ y~z~$, a[^1]^[Note.] and 2^10.\n\n[^1]: b<sup>c</sup>\n',
  );
});

test('addresses that stand in a text stay, and words of links are raised', async (t) => {
  const text = 'https://example.org/a~b~c^2^ www.example.org/~a/~b <https://example.org/a^b^>\n';
  const { body } = await bodyOf(t, '_quarto.yml', `${text}\n[a^2^](https://example.org)\n`);
  assert.equal(body, `${text}\n[a<sup>2</sup>](https://example.org)\n`);
});

test('signs that raise or lower nothing are read in time', async (t) => {
  const text = `${'a^b~c'.repeat(20_000)}\n`;
  const { body } = await inTime(() => bodyOf(t, '_quarto.yml', text));
  assert.equal(body, text);
});

test('definitions of Pandoc become a list, and captions of tables paragraphs; other colons stay', async (t) => {
  const { body, report } = await bodyOf(
    t,
    '_quarto.yml',
    [
      'Intro.\n\nDam\n:   A wall,\n    of stone.\n\n    More.\n\n:   Another.\n\n*Quay*\n\n: A wall, too.\n\nText.',
      '| a |\n| - |\n| b |\n\n: Landings {#tbl-a}\n\n: Ships {#tbl-b}\n\n| a |\n| - |\n| b |\n\nTable: Of *boats*',
      'Two lines\nof words\n: and a colon.\n\n## Heading\n: Text.\n\n```\nDam\n: code\n```',
    ].join('\n\n'),
  );
  assert.equal(
    body,
    [
      'Intro.\n\n- **Dam**: A wall,\n    of stone.\n\n    More.\n\n  Another.\n\n- *Quay*: A wall, too.\n\nText.',
      '| a |\n| - |\n| b |\n\nLandings\n\nShips\n\n| a |\n| - |\n| b |\n\nOf *boats*',
      'Two lines\nof words\n: and a colon.\n\n## Heading\n: Text.\n\n```\nDam\n: code\n```\n',
    ].join('\n\n'),
  );
  assert.match(report, /definitions, `: meaning` below a term \(2\)/);
});

test('definitions may follow one another; below two empty lines or an item, a colon is none', async (t) => {
  const { body } = await bodyOf(
    t,
    '_quarto.yml',
    'Dam\n: a\n: b\n\nQuay\n: c\nLock\n: d\n\nSill\n\n\n: e\n\n- Item\n: f\n\n1. One\n: g\n',
  );
  assert.equal(
    body,
    '- **Dam**: a\n\n  b\n\n- **Quay**: c\n- **Lock**: d\n\nSill\n\n\n: e\n\n- Item\n: f\n\n1. One\n: g\n',
  );
});

test('of headings with one name, the first of the text itself counts, else the first of all', async (t) => {
  const { body } = await importFolder(t, {
    '_quarto.yml': '',
    'a.qmd': '## A {#sec-x}\n\n## B {#sec-x}\n',
    'b.qmd': '@sec-x\n\n## C {#sec-x}\n\n## D {#sec-x}\n',
    'c.qmd': '@sec-x\n',
  });
  assert.match(body('pages/b.md'), /^\[C\]/);
  assert.match(body('pages/c.md'), /^\[A\]\(a\.md#/);
});

test('references to headings become links with their words, and others are named together', async (t) => {
  const { body, report } = await importFolder(t, {
    '_quarto.yml': '',
    'one.qmd':
      '# One {#sec-one}\n\nSee @sec-past, [@sec-two] and @fig-a; [@fig-b].\n\n## The *past* {#sec-past}\n',
    'two.qmd':
      '# Two {#sec-two}\n\nSection \\@ref(past-and-now), chapter \\@ref(sec-one), `\\@ref(past)` and \\@ref(fig:a).\n\n## Past and now\n',
  });
  assert.equal(
    body('pages/one.md'),
    '# One\n\nSee [The *past*](#the-past), [Two](two.md) and @fig-a; [@fig-b].\n\n## The *past*\n',
  );
  assert.equal(
    body('pages/two.md'),
    '# Two\n\nSection [Past and now](#past-and-now), chapter [One](one.md), `\\@ref(past)` and \\@ref(fig:a).\n\n## Past and now\n',
  );
  assert.match(report, /written: cross-references such as @fig-quay \(3\): pages\/one\.md:9, /);
});

test('references stand in brackets with words or others, and have names in all letters', async (t) => {
  const { body, report } = await importFolder(t, {
    '_quarto.yml': '',
    'a.qmd': String.raw`[Chapters @sec-a; -@sec-इति, p. 2] [@lund; see @sec-a] [@sec-a; @sec-no] @sec-aé \@ref(über-uns)

\[@sec-a] \@sec-a [see @sec-a](b.qmd) https://example.org/@sec-a $@sec-a$

<p>@sec-a</p>

@sec-link @sec-code @sec-water @sec-image

## A {#sec-a}

## इति {#sec-इति}

## Über uns

## A [*link*](b.qmd)^[Note.] [@lund] {#sec-link}

## ${'`a[0]`'} [b] {#sec-code}

## H~2~O {#sec-water}

## ![](a.png) {#sec-image}
`,
    'b.qmd': 'Text.\n',
  });
  const [first, second, third, fourth] = body('pages/a.md').split('\n\n');
  assert.equal(
    first,
    'Chapters [A](#a); [इति](#इति), p. 2 [@lund; see @sec-a] [@sec-a; @sec-no] @sec-aé [Über uns](#über-uns)',
  );
  assert.equal(
    second,
    String.raw`\[[A](#a)] \@sec-a [see @sec-a](b.md) https://example.org/@sec-a $@sec-a$`,
  );
  assert.equal(third, '<p>@sec-a</p>');
  assert.equal(
    fourth,
    String.raw`[A *link*](#a-link) [${'`a[0]`'} \[b\]](#a0-b) [H<sub>2</sub>O](#h2o) @sec-image`,
  );
  assert.match(report, /written: cross-references such as @fig-quay \(8\): pages\/a\.md:7, /);
});

test('references that are none, and headings full of them, are read in time', async (t) => {
  const marks = ['[@', '@sec-', '[@sec-', ' [', '\\\\@ref('].map((mark) => mark.repeat(20_000));
  const text = `@sec-a\n\n${marks.join('\n\n')}\n\n## ${'[@'.repeat(50_000)} {#sec-a}\n`;
  const { body } = await inTime(() => bodyOf(t, '_quarto.yml', text));
  assert.match(body, /^@sec-a\n/);
});

test('lines full of spaces and brackets are read in time', async (t) => {
  const gap = ' '.repeat(200_000);
  const { body } = await inTime(() =>
    bodyOf(
      t,
      '_quarto.yml',
      `# Title${gap}.\n\n## b {#b}${gap}.\n\nSee @sec-past.\n\n## Past${gap}.${'['.repeat(10_000)} {#sec-past}\n\nDam\n\n: A${gap}wall${'\n'.repeat(200_000)}Text.\n`,
    ),
  );
  assert.match(body, /^- \*\*Dam\*\*: A +wall$/m);
});
