import assert from 'node:assert/strict';
import test from 'node:test';
import { inTime } from '../../in-time.ts';
import { bodyOf } from './import-folder.ts';

test('a figure of Hugo becomes a picture with its caption; its width is counted', async (t) => {
  const { body, report } = await bodyOf(
    t,
    'hugo.toml',
    '{{< figure src="/img/a b.png" alt="A [b]" title="T" caption="Say \\"x\\"" width="300" >}}\n',
    { 'static/img/a b.png': 'x' },
  );
  assert.equal(body, '![A \\[b\\]](../assets/img/a%20b.png "T: Say \\"x\\"")\n');
  assert.match(report, /width of figure \(1\)/);
});

test('a figure with a link is a picture in a link', async (t) => {
  const { body } = await bodyOf(
    t,
    'hugo.toml',
    '{{< figure src="https://example.org/a.png" caption="C" link="https://example.org/" >}}\n',
  );
  assert.equal(body, '[![C](https://example.org/a.png "C")](https://example.org/)\n');
});

test('videos and posts elsewhere become links', async (t) => {
  const { body } = await bodyOf(
    t,
    'hugo.toml',
    '{{< youtube abc >}}\n\n{{< youtube id="abc" title="A film" >}}\n\n{{< vimeo 12 >}}\n\n{{< x user="a" id="1" >}}\n\n{{< gist b 2 >}}\n',
  );
  assert.equal(
    body,
    '[YouTube](https://www.youtube.com/watch?v=abc)\n\n[A film](https://www.youtube.com/watch?v=abc)\n\n[Vimeo](https://vimeo.com/12)\n\n[X](https://x.com/a/status/1)\n\n[GitHub](https://gist.github.com/b/2)\n',
  );
});

test('references of Hugo lead to texts, by path and by name, with headings', async (t) => {
  const { body } = await bodyOf(
    t,
    'hugo.toml',
    '[a]({{< ref "/docs/b.md" >}}) [b]({{% relref "b#part" %}}) [c]({{< ref path="docs/b" >}})\n',
    { 'content/docs/b.md': '## Part\n' },
  );
  assert.equal(body, '[a](docs/b.md) [b](docs/b.md#part) [c](docs/b.md)\n');
});

test('links of Jekyll lead to posts and files below any base path', async (t) => {
  const { body } = await bodyOf(
    t,
    '_config.yml',
    '[a]({% post_url 2020-01-31-b %}) [b]({% link c.md %}) [c]({{ site.baseurl }}/c.html) [d]({{ "c.html" | relative_url }}) ![e]({{ site.url }}{{ site.baseurl }}/assets/e.png) {{ page.title }}\n',
    {
      '_posts/2020-01-31-b.md': '---\ntitle: B\n---\nText.\n',
      'c.md': '---\ntitle: C\n---\nText.\n',
      'assets/e.png': 'x',
    },
  );
  assert.equal(
    body,
    '[a](../articles/b.md) [b](c.md) [c](c.md) [d](c.md) ![e](../assets/e.png) A\n',
  );
});

test('a post in a folder of posts is found by its name', async (t) => {
  const { body } = await bodyOf(t, '_config.yml', '[a]({% post_url /x/2020-01-31-b %}#c)\n', {
    '_posts/x/2020-01-31-b.md': '---\ntitle: B\n---\nText.\n',
  });
  assert.equal(body, '[a](../articles/b.md#c)\n');
});

test('who made a figure of Hugo stands behind its caption', async (t) => {
  const markdown = '{{< figure src="https://a.org/a.png" caption="C." attr="Photo: Li" >}}\n';
  const { body } = await bodyOf(t, 'hugo.toml', markdown);
  assert.equal(body, '![C.](https://a.org/a.png "C. Photo: Li")\n');
});

test('a gist in Jekyll is a link', async (t) => {
  const { body } = await bodyOf(t, '_config.yml', '{% gist a/5 %}\n');
  assert.equal(body, '[GitHub](https://gist.github.com/a/5)\n');
});

test('what Jekyll would not read is as it was, without the marks', async (t) => {
  const { body } = await bodyOf(t, '_config.yml', 'A {% raw %}{{ page.title }}{% endraw %} b.\n');
  assert.equal(body, 'A {{ page.title }} b.\n');
});

test('comments of Jekyll do not come to light', async (t) => {
  const markdown = 'A {% comment %}not {{ page.title }} this{% endcomment %}b.\n';
  const { body, report } = await bodyOf(t, '_config.yml', markdown);
  assert.equal(body, 'A b.\n');
  assert.match(report, /Markup left out: \{% comment %\} \(1\)/);
});

test('commands without a counterpart stay, with their places in the new file', async (t) => {
  const { body, report } = await bodyOf(
    t,
    'hugo.toml',
    'One.\n\n{{< gallery dir="a" >}}\n\n{{< ref "nowhere" >}} {{< tweet 5 >}}\n',
  );
  assert.equal(body, 'One.\n\n{{< gallery dir="a" >}}\n\n{{< ref "nowhere" >}} {{< tweet 5 >}}\n');
  assert.match(report, /Stays as it is written: \{\{< gallery … \(1\): pages\/a\.md:7/);
  assert.match(report, /\{\{< ref … \(1\): pages\/a\.md:9/);
});

test('commands that are shown lose what keeps them from being run', async (t) => {
  const { body } = await bodyOf(t, 'hugo.toml', '```\n{{</* ref "a" */>}}\n{{%/* x */%}}\n```\n');
  assert.equal(body, '```\n{{< ref "a" >}}\n{{% x %}}\n```\n');
  const quarto = await bodyOf(t, '_quarto.yml', '```\n{{{< var a >}}}\n```\n');
  assert.equal(quarto.body, '```\n{{< var a >}}\n```\n');
});

test('the end of a command that becomes a picture is named', async (t) => {
  const markdown = '{{< figure src="https://a.org/a.png" >}}\nWords.\n{{< /figure >}}\n';
  const { report } = await bodyOf(t, 'hugo.toml', markdown);
  assert.match(report, /Stays as it is written: \{\{< \/figure … \(1\): pages\/a\.md:7/);
});

test('extensions of MkDocs that have no counterpart are named', async (t) => {
  const { report } = await bodyOf(
    t,
    'mkdocs.yml',
    '--8<-- "a.md"\n\nC++ and D++, ++ctrl+c++ and {--old--}{++new++}.\n',
  );
  assert.match(report, /Stays as it is written: --8<-- \(1\): pages\/a\.md:5/);
  assert.match(report, /keys such as \+\+ctrl\+\+ \(1\): pages\/a\.md:7/);
  assert.match(report, /edits such as \{\+\+added\+\+\} \(2\): pages\/a\.md:7/);
});

test('lines are those of the new file where what comes first is dropped', async (t) => {
  const { report } = await bodyOf(t, '_config.yml', '* TOC\n{:toc}\n\nA\n\n{% include b %}\n');
  assert.match(report, /\{% include … \(1\): pages\/a\.md:9/);
});

test('braces without end are read in time', async (t) => {
  const text = `${'{{< x '.repeat(20_000)}\n\n${'{% x '.repeat(20_000)}\n`;
  await inTime(() => bodyOf(t, 'hugo.toml', text));
  await inTime(() => bodyOf(t, '_config.yml', text));
  const raw = '{% raw %}\n{% comment %}\n'.repeat(20_000);
  await inTime(() => bodyOf(t, '_config.yml', raw));
});
