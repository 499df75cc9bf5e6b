import assert from 'node:assert/strict';
import test from 'node:test';
import { inTime } from '../../in-time.ts';
import { bodyOf, importFolder } from './import-folder.ts';

test('imports and comments of MDX are dropped, also over several lines, and not in code', async (t) => {
  const { body, report } = await bodyOf(
    t,
    'astro.config.mjs',
    "import {\n  A,\n} from 'a';\nimport './b.css';\n\nText.{/* two\nlines */}\n\n```js\nimport c from 'c';\n```\n",
  );
  assert.equal(body, "Text.\n\n```js\nimport c from 'c';\n```\n");
  assert.match(report, /Markup left out: import \(2\), \{\/\* … \*\/\} \(1\)/);
});

test('values in braces are plain words and numbers, and looks in braces are left out', async (t) => {
  const { body, report } = await bodyOf(
    t,
    'astro.config.mjs',
    `<div style={{ width: 300, color: 'red' }} className={a.b} lang={"en"}>

<img src="https://example.org/a.png" width={300} alt={'A'} />

</div>

A <span style={{ width: 3 }}>word</span>, $a={2}$, \`<b style={{ c }}> <img width={3}>\` <Card n={3} m={a + 1} />.
`,
  );
  assert.equal(
    body,
    `<div lang="en">

<img src="https://example.org/a.png" width="300" alt="A" />

</div>

A <span>word</span>, $a={2}$, \`<b style={{ c }}> <img width={3}>\` <Card n="3" m={a + 1} />.
`,
  );
  assert.match(report, /Markup left out: attributes of HTML \(3\)/);
});

test('an attribute with braces is left out whole, or stays whole', async (t) => {
  const { body } = await bodyOf(
    t,
    'hugo.toml',
    '<div style={{ c: 1 }} class="x">Text</div>\n\n<div width={a} class="x">Text</div>\n',
  );
  assert.equal(body, '<div style={{ c: 1 }} class="x">Text</div>\n\n<div>Text</div>\n');
});

test('what MDX would run stays, and is named; braces of formulas are not', async (t) => {
  const { body, report } = await bodyOf(
    t,
    'astro.config.mjs',
    'export const n = 3;\n\n{n} times `{n}` $x^{n} \\frac{a}{b}$, exported.\n',
  );
  assert.match(body, /^export const n = 3;\n\n\{n\} times/);
  assert.match(report, /Stays as it is written: export \(1\): pages\/a\.md:5/);
  assert.match(report, /Stays as it is written: \{n\} \(1\): pages\/a\.md:7/);
  assert.doesNotMatch(report, /\{[ab]\}/);
});

test('roles of MyST are named together, those with a backslash not', async (t) => {
  const { report } = await bodyOf(t, 'hugo.toml', '{cite}`a` {ref}`b` \\{doc}`c`\n');
  assert.match(report, /written: roles of MyST such as \{cite\} \(2\): /);
});

test('imports without end, and comments without end, are read in time', async (t) => {
  const text = `${'import { a\n'.repeat(20_000)}${'{/* x '.repeat(20_000)}${' style={{'.repeat(20_000)}${'<a b={ c='.repeat(20_000)}\n`;
  const { body } = await inTime(() => bodyOf(t, 'astro.config.mjs', text));
  assert.equal(body, text.replace(/ \n$/, '\n'));
});

test('code that Quarto would run is named, in blocks and in words, unless other code shows it', async (t) => {
  const { report } = await bodyOf(
    t,
    '_quarto.yml',
    'Of `r n` and `{python} n`, `right`.\n\n```{=html}\n<b>\n```\n\n````md\n```{julia}\n```\n`r x`\n````\n',
  );
  assert.match(report, /code \{r\}, which is not run \(1\): pages\/a\.md:7/);
  assert.match(report, /code \{python\}, which is not run \(1\): pages\/a\.md:7/);
  assert.match(report, /code \{=html\}, which is not run \(1\): pages\/a\.md:9/);
  assert.doesNotMatch(report, /julia/);
});

test('the parts of a text of Quarto stand in it; one that is not there is named', async (t) => {
  const { body, report } = await importFolder(t, {
    '_quarto.yml': '',
    'a/b.qmd':
      'One.\n\n{{< include _part.qmd >}}\n\n{{< include /x/_top.qmd >}}\n\n{{< include _no.qmd >}}\n',
    'a/_part.qmd': '---\ntitle: P\n---\nTwo.\n\n{{< include _deep.qmd >}}\n',
    'a/_deep.qmd': 'Three. {{< include _part.qmd >}}\n',
    'x/_top.qmd': 'Four.\n\n{{< include ../a/b.qmd >}}\n',
    'x/_unused.qmd': 'Five.\n',
  });
  assert.ok(
    body('pages/a/b.md').startsWith('One.\n\nTwo.\n\nThree. {{< include _part.qmd >}}\n\nFour.\n'),
  );
  assert.match(report, /\{\{< include … /);
  assert.match(report, /start with `_`, left out \(1\): x\/_unused\.qmd/);
});

test('a group that Quarto hides is not shown without its marks', async (t) => {
  const markdown =
    '::: {.content-hidden when-profile="a"}\nSecret.\n:::\n\n::: {.hidden}\nOther.\n:::\n';
  const { body, report } = await bodyOf(t, '_quarto.yml', markdown);
  assert.equal(body, markdown);
  assert.match(report, /Stays as it is written: ::: \{\.hidden\} \(1\): pages\/a\.md:11/);
});

test('of groups for some formats, those that a site of Quarto shows are left', async (t) => {
  const groups = [
    '.content-visible when-format="html"',
    '.content-visible unless-format="pdf"',
    ".content-hidden when-format='docx'",
    '.content-hidden unless-format="html:js"',
    '.content-visible when-format="pdf"',
    '.content-visible unless-format="html"',
    '.content-hidden when-format="html"',
    '.content-hidden unless-format="latex"',
  ].map((words, index) => `::: {${words}}\n${index}\n:::\n`);
  const { body, report } = await bodyOf(t, '_quarto.yml', groups.join('\n'));
  assert.deepEqual(body.match(/\S+/g), ['0', '1', '2', '3']);
  assert.match(report, /Markup left out:.* words for PDF and other formats \(4\)/);
});
