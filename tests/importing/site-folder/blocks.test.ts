import assert from 'node:assert/strict';
import test from 'node:test';
import { inTime } from '../../in-time.ts';
import { bodyOf, importFolder } from './import-folder.ts';

test('an admonition of MkDocs becomes a callout, with code and others in it', async (t) => {
  const { body } = await bodyOf(
    t,
    'mkdocs.yml',
    'Before.\n\n!!! warning "Keep out"\n    First.\n\n        code\n\n    ???+ tip\n        Inner.\n\nAfter.\n',
  );
  assert.equal(
    body,
    'Before.\n\n> [!warning] Keep out\n> First.\n>\n>     code\n>\n> > [!tip]+\n> > Inner.\n\nAfter.\n',
  );
});

test('an admonition in a list stays in it', async (t) => {
  const { body } = await bodyOf(t, 'mkdocs.yml', '- One\n\n    !!! note\n        Two\n\n- Three\n');
  assert.equal(body, '- One\n\n    > [!note]\n    > Two\n\n- Three\n');
});

test('a callout of Quarto takes its title from an attribute, or from a heading that opens it', async (t) => {
  const { body } = await bodyOf(
    t,
    '_quarto.yml',
    '::: {.callout-note title="Named" collapse="true"}\nOne\n:::\n\n:::: {.callout-tip}\n## Headed\n\nTwo\n\n::: {.callout-caution}\nInner\n:::\n::::\n',
  );
  assert.equal(
    body,
    '> [!note]- Named\n> One\n\n> [!tip] Headed\n> Two\n>\n> > [!caution]\n> > Inner\n',
  );
});

test('a class alone names a callout or a group', async (t) => {
  const { body, report } = await bodyOf(
    t,
    '_quarto.yml',
    '::: callout-tip\n## T\n\nOne\n:::\n\n::: footer\nTwo\n:::\n',
  );
  assert.equal(body, '> [!tip] T\n> One\n\nTwo\n');
  assert.match(report, /::: footer \(1\)/);
});

test('of a group that is no callout, the content stays, and the group is counted', async (t) => {
  const { body, report } = await bodyOf(
    t,
    '_quarto.yml',
    '::: {.column-margin}\nAside.\n:::\n\nText.\n',
  );
  assert.equal(body, 'Aside.\n\nText.\n');
  assert.match(report, /Markup left out: ::: \{\.column-margin\} \(1\)/);
});

test('a group that does not end stays as it is, and is named with its line', async (t) => {
  const { body, report } = await bodyOf(t, '_quarto.yml', 'Text.\n\n::: {.callout-note}\nOpen.\n');
  assert.equal(body, 'Text.\n\n::: {.callout-note}\nOpen.\n');
  assert.match(report, /Stays as it is written: ::: \{\.callout-note\} \(1\): pages\/a\.md:9/);
});

test('asides of Starlight become callouts, in both forms', async (t) => {
  const { body } = await bodyOf(
    t,
    'astro.config.mjs',
    'import { Aside } from \'@astrojs/starlight/components\';\n\n:::tip[Short]\nOne\n:::\n\n<Aside type="danger">\nTwo\n</Aside>\n',
  );
  assert.equal(body, '> [!tip] Short\n> One\n\n> [!danger]\n> Two\n');
});

test('quotations of this site stay', async (t) => {
  const quote = ':::quote{by=ada}\nSaid.\n:::\n';
  assert.equal((await bodyOf(t, 'mkdocs.yml', quote)).body, quote);
});

test('in HTML with `markdown`, Markdown is read here too', async (t) => {
  const { body, report } = await importFolder(t, {
    'mkdocs.yml': '',
    'docs/a.md':
      '<div class="grid" markdown>\n## One\n\n<details markdown="1" open>\n\n*Two*\n</details>\n</div>\n\n```html\n<div markdown>\n```\n',
  });
  assert.equal(
    body('pages/a.md'),
    '<div>\n\n## One\n\n<details open>\n\n*Two*\n</details>\n</div>\n\n```html\n<div markdown>\n```\n',
  );
  assert.match(report, /markdown of an element \(2\)/);
});

test('attributes of HTML for its look are left out and counted, those that say something stay', async (t) => {
  const { body, report } = await importFolder(t, {
    'docs/a.md':
      '<p align=center\n  class="a > b" lang="de">\n<img src="https://e.example/a.png" width="20" style=\'border: 0\' alt="A">\n</p>\n\nA <span id="x" class=\'y\' onclick="go()">word</span>, <Card class="z" />, `<b class="c">`, 1 <b class="d"> 2.\n',
  });
  assert.equal(
    body('pages/docs/a.md'),
    '<p\n lang="de">\n<img src="https://e.example/a.png" width="20" alt="A">\n</p>\n\nA <span id="x" onclick="go()">word</span>, <Card class="z" />, `<b class="c">`, 1 <b> 2.\n',
  );
  assert.match(report, /attributes of HTML \(5\)/);
});

test('icons of MkDocs beside words are dropped; those that stand alone stay, and are named', async (t) => {
  const { body, report } = await importFolder(t, {
    'mkdocs.yml': '',
    'docs/a.md':
      '[:material-home: Home](a.md) :simple-x:{ .big } **X** [On :octicons-link-16:](a.md)\n\n[:octicons-eye-16:](a.md) `:material-home: x`\n\n| a |\n| --- |\n| :material-check: |\n',
  });
  assert.match(
    body('pages/a.md'),
    /^\[Home\]\(a\.md\) \*\*X\*\* \[On\]\(a\.md\)\n\n\[:octicons-eye-16:\]\(a\.md\) `:material-home: x`\n/,
  );
  assert.match(report, /icons such as :rocket: \(1\)/);
  assert.match(report, /an icon beside words \(3\)/);
});

test('tabs of MkDocs stand below each other', async (t) => {
  const { body } = await bodyOf(t, 'mkdocs.yml', '=== "C"\n\n    One\n\n=== "D"\n\n    Two\n');
  assert.equal(body, '**C**\n\nOne\n\n**D**\n\nTwo\n');
});

test('blocks of code are never changed, whatever they hold', async (t) => {
  const code =
    '```md\n!!! note\n    x\n::: {.callout-note}\n:::\n{{< figure src="a.png" >}}\n[x](b.md)\n```\n\n    !!! note\n        x\n\n~~~\n{% highlight ruby %}\n{: .x}\n~~~\n\n`{{< ref "b" >}}` and `![x](b.png){width=3}`\n';
  for (const settings of ['hugo.toml', '_config.yml', '_quarto.yml', 'mkdocs.yml'] as const) {
    const { body } = await bodyOf(t, settings, `Text.\n\n${code}`);
    assert.equal(body, `Text.\n\n${code}`, settings);
  }
});

test('highlighted code of Jekyll and Hugo is fenced, and nothing in it is read', async (t) => {
  const jekyll = await bodyOf(
    t,
    '_config.yml',
    '{% highlight ruby linenos %}\nputs "{{ page.title }}"\n# not a title\n{% endhighlight %}\n',
  );
  assert.equal(jekyll.body, '```ruby\nputs "{{ page.title }}"\n# not a title\n```\n');
  const hugo = await bodyOf(
    t,
    'hugo.toml',
    '{{< highlight md >}}\n```\n[x](y)\n```\n{{< /highlight >}}\n',
  );
  assert.equal(hugo.body, '````md\n```\n[x](y)\n```\n````\n');
});

test('notices of themes of Hugo become callouts', async (t) => {
  const { body } = await bodyOf(
    t,
    'hugo.toml',
    '{{% notice info "Read" %}}\nOne\n{{% /notice %}}\n\n{{< alert title="Two" color="warning" >}}\nThree\n{{< /alert >}}\n\n{{< hint danger >}}\nFour\n{{< /hint >}}\n',
  );
  assert.equal(body, '> [!info] Read\n> One\n\n> [!warning] Two\n> Three\n\n> [!danger]\n> Four\n');
});

test('a callout in one line becomes one, also in another', async (t) => {
  const { body } = await bodyOf(
    t,
    'hugo.toml',
    '{{% notice note %}}\n{{% notice warning %}}Inner.{{% /notice %}}\n{{% /notice %}}\n\n{{< button >}}B{{< /button >}}\n',
  );
  assert.equal(body, '> [!note]\n> > [!warning]\n> > Inner.\n\n{{< button >}}B{{< /button >}}\n');
  const { body: aside } = await bodyOf(
    t,
    'astro.config.mjs',
    '- <Aside>Two</Aside>\n\n<Aside>One.</Aside>\n',
  );
  assert.match(aside, /\n> \[!note\]\n> One\.\n$/);
});

test('of a component of MDX, the title and the content stay', async (t) => {
  const { body, report } = await bodyOf(
    t,
    'astro.config.mjs',
    '<Grid wide>\n\t<Card title="One">\n\t\tOf [two](/b/).\n\n\t\t```js\n\t\t  x\n\t\t```\n\t</Card>\n\t<Card title="Two">In a line.</Card>\n</Grid>\n\n<Icon name="x" />\n\n<Open>\n',
    { 'src/content/docs/b.md': 'Text.\n' },
  );
  assert.equal(
    body,
    '**One**\n\nOf [two](b.md).\n\n```js\n  x\n```\n\n**Two**\n\nIn a line.\n\n<Icon name="x" />\n\n<Open>\n',
  );
  assert.match(report, /Markup left out: <Grid> \(1\)/);
  assert.match(report, /Stays as it is written: <Icon> \(1\)/);
});

test('tables of contents and attributes on lines of their own are dropped', async (t) => {
  const jekyll = await bodyOf(t, '_config.yml', '* TOC\n{:toc}\n\nText.\n{: .lead}\n');
  assert.equal(jekyll.body, 'Text.\n');
  assert.match(jekyll.report, /\{: … \} \(1\)/);
  const hugo = await bodyOf(t, 'hugo.toml', '- a\n{.wide}\n\n`{.x}`\n{{.x}}\n');
  assert.equal(hugo.body, '- a\n\n`{.x}`\n{{.x}}\n');
  assert.match(hugo.report, /Markup left out: attributes of a block \(1\)/);
  const mkdocs = await bodyOf(t, 'mkdocs.yml', 'Text.\n\n[TOC]\n');
  assert.equal(mkdocs.body, 'Text.\n');
});

test('definitions stay as they are, and are named', async (t) => {
  const text = 'Dam\n: A wall.\n\n```\nx\n: y\n```\n';
  const { body, report } = await bodyOf(t, 'hugo.toml', text);
  assert.equal(body, text);
  assert.match(report, /definitions, `: meaning` below a term \(1\): pages\/a\.md:5\b/);
});

test('a thousand blocks in blocks are read in time, and stay where they are too deep', async (t) => {
  const nested = `${'::: {.callout-note}\n'.repeat(1000)}x\n${':::\n'.repeat(1000)}`;
  const { body } = await inTime(() => bodyOf(t, '_quarto.yml', nested));
  assert.match(body, /^> \[!note\]\n> > \[!note\]/);
});

test('a picture of Quarto that stands alone keeps its caption', async (t) => {
  const { body } = await bodyOf(
    t,
    '_quarto.yml',
    '![A "b"](x.png){#fig-x fig-alt="Seats [1]"}\n\n![C](x.png)\n\nIn ![text](x.png) none.\n',
    { 'x.png': 'x' },
  );
  assert.equal(
    body,
    '![Seats \\[1\\]](../assets/x.png "A \\"b\\"")\n\n![C](../assets/x.png "C")\n\nIn ![text](../assets/x.png) none.\n',
  );
});

test('what does not end, or is nested too deeply, is read in time', async (t) => {
  const open = '::: {.callout-note}\n'.repeat(30_000);
  const { body } = await inTime(() => bodyOf(t, '_quarto.yml', open));
  assert.equal(body, open);
  const blank = `${'\n'.repeat(50_000)}x\n`;
  await inTime(() => bodyOf(t, '_quarto.yml', `a\n${blank}`));
  const spaces = `!!! note ${' '.repeat(50_000)}x\n`;
  await inTime(() => bodyOf(t, 'mkdocs.yml', spaces));
  const deep = `${'> '.repeat(5000)}x\n`;
  const { report } = await inTime(() => bodyOf(t, 'mkdocs.yml', deep));
  assert.match(report, /a text that is too complex to be read \(1\): pages\/a\.md:5/);
});
