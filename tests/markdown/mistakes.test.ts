import assert from 'node:assert/strict';
import test from 'node:test';
import { inTime } from '../in-time.ts';
import { codesOf, page, renderText } from './render-text.ts';

const found: [string, string, string, string][] = [
  [
    'a picture whose address has spaces',
    'See ![x](../assets/My Photo.JPG).',
    'unread-markup 1:5',
    'Write `![x](<../assets/My Photo.JPG>)`.',
  ],
  [
    'a link whose address has spaces',
    '[x](My File.md)',
    'unread-markup 1:1',
    'Write `[x](<My File.md>)`.',
  ],
  [
    'a citation of LaTeX',
    String.raw`A \autocite{verdict, reuters} word.`,
    'unread-markup 1:3',
    'Write `[@verdict; @reuters]`.',
  ],
  [
    'a citation of LaTeX with a page',
    String.raw`\footcite[see][12--14]{verdict}`,
    'unread-markup 1:1',
    'Write `[see @verdict, pp. 12--14]`.',
  ],
  [
    'a formula between escaped parentheses',
    String.raw`The sum \(x^2\) is small.`,
    'unread-markup 1:10',
    'Write `$x^2$`.',
  ],
  [
    'a formula between escaped brackets',
    '\\[\ny = \\frac{1}{2}\n\\]',
    'unread-markup 1:2',
    'Write lines of `$$` before and after the formula instead.',
  ],
  [
    'a chart in a line',
    'text ::chart{id=market-value} text',
    'invalid-directive 1:6',
    'Write it on a line of its own, with nothing before or after it.',
  ],
  [
    'words after a chart',
    '::chart{id=market-value} text',
    'invalid-directive 1:1',
    'Write it on a line of its own, with nothing before or after it.',
  ],
  [
    'a chart with one colon',
    'text :chart{id=market-value}',
    'invalid-directive 1:6',
    'Write `::chart{...}` on a line of its own.',
  ],
  [
    'a chart without attributes in a line',
    'text :chart{}',
    'invalid-directive 1:6',
    'Write `::chart{...}` on a line of its own.',
  ],
  [
    'a link in full-width brackets',
    '見［［tencent｜騰訊］］',
    'unread-markup 1:2',
    'Write `[[tencent|騰訊]]`.',
  ],
  [
    'a link in brackets of an input method',
    '見【【tencent】】',
    'unread-markup 1:2',
    'Write `[[tencent]]`.',
  ],
  ['a full-width bar', '見[[tencent｜騰訊]]', 'unknown-link 1:2', 'Write `[[tencent|騰訊]]`.'],
  ['a full-width number sign', '# 甲\n\n見[[＃甲]]', 'unknown-link 3:2', 'Write `[[#甲]]`.'],
  ['a full-width citation', '見［＠moore］', 'unread-markup 1:2', 'Write `[@moore]`.'],
  ['a full-width heading', '＃＃ 標題', 'unread-markup 1:1', 'Write `## `.'],
  ['full-width asterisks', '＊＊粗＊＊', 'unread-markup 1:1', 'Write `**粗**`.'],
  ['a full-width callout', '> ［！note］ 題', 'unread-markup 1:3', 'Write `[!note]`.'],
  [
    'a full-width colon before a value',
    '是：value{data=market-cap at=latest}',
    'invalid-directive 1:2',
    'Write `:value{...}`.',
  ],
  [
    'full-width colons before a chart',
    '：：chart{id=market-value}',
    'invalid-directive 1:1',
    'Write `::chart{...}`.',
  ],
  [
    'an open value',
    'a\n:value{data=x',
    'invalid-directive 2:1',
    'Add the missing `}` or `]` after its attributes.',
  ],
  [
    'an open chart',
    '::chart{id=market-value\n\nMore.',
    'invalid-directive 1:1',
    'Add the missing `}` or `]` after its attributes.',
  ],
  [
    'a space before the attributes of a chart',
    'a\n\n::chart {id=market-value}',
    'invalid-directive 3:1',
    'Write `::chart{...}`.',
  ],
  [
    'a space before the name of a chart',
    ':: chart{id=market-value}',
    'invalid-directive 1:1',
    'Write `::chart{...}`.',
  ],
  [
    'a chart with round brackets',
    '::chart(id=market-value)',
    'invalid-directive 1:1',
    'Write `::chart{...}`.',
  ],
  [
    'a space before the attributes of a value',
    'It is :value {data=market-cap at=latest} now.',
    'invalid-directive 1:7',
    'Write `:value{...}`.',
  ],
  [
    'a link without an end',
    'a [[tencent and more.\n\nb [[tencent]].',
    'unread-markup 1:3',
    'Write `]]` after the name, or `\\[[` if the brackets are meant as they are.',
  ],
  [
    'a link with one bracket at its end',
    '- a\n- ![[photo.png] b',
    'unread-markup 2:3',
    'Write `]]` after the name, or `\\[[` if the brackets are meant as they are.',
  ],
  [
    'an attribute that resembles one that is there',
    ':value{data=market-cap entity=tencent date=latest}',
    'invalid-directive 1:1',
    'Did you mean `at`?',
  ],
  [
    'a directive that does not exist',
    'text :count{}',
    'unknown-directive 1:6',
    'Directives are `value`, `change`, `chart`, `timeline`, `network`, `entities`, `gallery`, `quote`.',
  ],
  [
    'a fence that closes nothing',
    'a\n\n:::\n',
    'invalid-directive 3:1',
    'Remove it, or open a directive before it.',
  ],
  [
    'a fence with a space',
    '::: note\na\n',
    'invalid-directive 1:1',
    'Write the name right after the colons: `:::quote{by="..."}`.',
  ],
  [
    'a citation in typographic quotes',
    'a [@“verdict”, p. 3]',
    'unknown-source 1:3',
    'Write `[@verdict]`.',
  ],
  [
    'an attribute in typographic quotes',
    ':value{data=“market-cap” at=latest}',
    'invalid-directive 1:1',
    'Write straight ones: `by="A name"`.',
  ],
  [
    'a name in typographic quotes',
    ':::quote{by=“A b”}\nc\n:::\n',
    'invalid-directive 1:1',
    'Write straight ones: `by="A name"`.',
  ],
  [
    'a name without quotation marks',
    ':::quote{by=Rodrigo Errázuriz source=verdict}\nc\n:::\n',
    'invalid-directive 1:1',
    'Write `by="Rodrigo Errázuriz"`.',
  ],
  [
    'a last value without quotation marks',
    'a :value{at=latest data=market cap}',
    'invalid-directive 1:3',
    'Write `data="market cap"`.',
  ],
  [
    'a title of a chart without quotation marks',
    '::chart{id=market-value title=The long way down}',
    'invalid-directive 1:1',
    'Write `title="The long way down"`.',
  ],
  [
    'an attribute that a chart does not have',
    '::chart{id=market-value typ=bar}',
    'invalid-directive 1:1',
    'Did you mean `type`?',
  ],
  [
    'a footnote that does not exist',
    'a\nb[^x]',
    'unknown-footnote 2:2',
    'Add a line `[^x]: ...` with its text, or write `\\[^x]`.',
  ],
  [
    'a footnote without a mark',
    'a\n\n[^x]: b\n',
    'unknown-footnote 3:1',
    'Write `[^x]` where it belongs, or remove the footnote.',
  ],
  [
    'a second footnote of one name',
    'a[^x]\n\n[^x]: b\n\n[^x]: c\n',
    'unknown-footnote 5:1',
    'Give it a mark of its own, or remove it.',
  ],
  [
    'a link with words in a table',
    '| a | b |\n| - | - |\n| x | See [[tencent|the company]] |\n',
    'unread-markup 3:11',
    'Write `[[tencent\\|the company]]`.',
  ],
  [
    'a picture with a width in a table',
    '| a | b |\n| - | - |\n| ![[photo.png|320]] | y |\n',
    'unread-markup 3:3',
    'Write `![[photo.png\\|320]]`.',
  ],
  ['a bullet of a word processor', '•\ta', 'unread-markup 1:1', 'Start each item with `- `.'],
  ['a list of dashes', '– a\n– b', 'unread-markup 1:1', 'Start each item with `- `.'],
  [
    'a picture without alternative text',
    '![](photo.png)',
    'missing-field 1:1',
    'Say what it shows: `![A harbour](photo.png)`.',
  ],
  [
    'an id of Pandoc after a heading',
    'a\n\n## The *past* years {#past .unnumbered}',
    'unread-markup 3:21',
    'Remove it: the address of a heading follows from its words.',
  ],
  [
    'a width of Pandoc after a picture',
    'See ![x](../assets/maps/photo.png){width=300}.',
    'unread-markup 1:35',
    'Remove it. A picture of `assets/` takes a width as in `![[photo.png|300]]`.',
  ],
  [
    'a class of Pandoc after a link',
    '[x](https://a.org/){.external target="_blank"}',
    'unread-markup 1:20',
    'Remove it.',
  ],
  [
    'a shortcode of Hugo',
    '{{< figure src="/images/plot.png" alt="Seats" >}}',
    'unread-markup 1:1',
    'Write `![what it shows](photo.png "caption")`.',
  ],
  [
    'the start of a pair of shortcodes',
    'a {{% notice warning %}}b{{% /notice %}}',
    'unread-markup 1:3',
    'Write a callout: `> [!note] Title`, with `> ` before each of its lines.',
  ],
  [
    'a tag of Liquid',
    '{% raw %}\na\n{% endraw %}',
    'unread-markup 1:1',
    'Put the code between two lines of three backticks.',
  ],
  [
    'a callout of Quarto',
    '::: {.callout-tip title="x"}\na',
    'invalid-directive 1:1',
    'Write a callout: `> [!tip] Title`, with `> ` before each of its lines, and no `:::`.',
  ],
  [
    'a group of Pandoc',
    '::: {.column-margin}\na',
    'invalid-directive 1:1',
    'Groups of Pandoc are not read: remove this line, and the `:::` that ends the group.',
  ],
  [
    'a cross-reference of Quarto',
    'See @fig-survival.',
    'unread-markup 1:5',
    'Say in words which one is meant, such as “the figure below”.',
  ],
  [
    'a cross-reference of Quarto in brackets',
    'See [@sec-intro].',
    'unknown-source 1:5',
    'Cross-references are not read. Link to the heading: `[[#Heading]]`.',
  ],
  [
    'a cross-reference of Pandoc',
    'See [@eq:survival].',
    'unknown-source 1:5',
    'Cross-references are not read. Say in words which one is meant, such as “the figure below”.',
  ],
  [
    'a cross-reference of bookdown',
    'See figure \\@ref(fig:survival).',
    'unread-markup 1:13',
    'Say in words which one is meant, such as “the figure below”.',
  ],
  [
    'a cross-reference of bookdown to a heading',
    'See \\@ref(the-past).',
    'unread-markup 1:6',
    'Link to the heading: `[[#Heading]]`.',
  ],
  [
    'a caption of Pandoc',
    'a\n\n: Estimates {#tbl-one}',
    'unread-markup 3:1',
    'Write it as a paragraph, without the colon and the braces.',
  ],
  ['a citation of MyST', 'a {cite}`b, c`', 'unsupported 1:9', 'Write `[@b; @c]`.'],
  ['a formula of MyST', 'a {math}`x^2`', 'unsupported 1:9', 'Write `$x^2$`.'],
  ['a role of MyST', 'as in {eq}`model`', 'unsupported 1:11', 'Say in words what it shows.'],
  [
    'a heading of MyST',
    'in {ref}`past`',
    'unsupported 1:9',
    'Link to the heading: `[[#Heading]]`.',
  ],
  ['a list of pages of MyST', '```{toctree}\na\n```', 'unsupported 1:1', 'Remove it.'],
  [
    'a callout of MyST',
    '```{hint}\na\n```',
    'unsupported 1:1',
    'Write a callout: `> [!tip] Title`.',
  ],
  [
    'formulas of MyST in a block',
    '```{math}\n:label: a\nx\n```',
    'unsupported 1:1',
    'Write the formula between two lines of `$$`.',
  ],
  ['a query of Dataview', 'a `= this.due` b', 'unsupported 1:3', 'Write what it shows.'],
  ['a script of Dataview', 'a `$= dv.current()`', 'unsupported 1:3', 'Write what it shows.'],
  [
    'a definition',
    'a\n\n**Dam**\n: A wall.\n: Another meaning.',
    'unread-markup 4:1',
    'Write a list: `- **the term**: what it means`.',
  ],
  ['attributes of Hugo below a list', '- a\n- b\n{.wide}', 'unread-markup 3:1', 'Remove it.'],
  [
    'attributes of Hugo below a table',
    '| a |\n| - |\n| b |\n{.wide}',
    'unread-markup 4:1',
    'Remove it.',
  ],
  ['attributes of kramdown below words', 'a\n{: .lead #b}', 'unread-markup 2:1', 'Remove it.'],
  [
    'a class of Pandoc after words',
    'a [b c]{.smallcaps}',
    'unread-markup 1:3',
    'Write the words without the brackets and the braces.',
  ],
  [
    'the name of a formula',
    '$$\nx\n$$ {#eq-one}',
    'unread-markup 3:4',
    'Remove it: formulas have no numbers.',
  ],
  ['a raised sign of Pandoc', 'a m^2^ b', 'unread-markup 1:4', 'Write `<sup>2</sup>`.'],
  [
    'a lowered sign of Pandoc',
    'a H~2~O b',
    'unread-markup 1:4',
    'Write `<sub>2</sub>` to lower it, or `~~2~~` to strike it out.',
  ],
  [
    'a target of kramdown after a link',
    '[x](https://a.org/){:target="_blank"}',
    'unread-markup 1:20',
    'Remove it.',
  ],
];
for (const [name, text, code, fix] of found) {
  test(`${name} is reported at its place`, () => {
    const rendered = renderText(text);
    assert.deepEqual(codesOf(rendered), [code]);
    assert.equal(rendered.problems[0]?.fix, fix);
  });
}

test('signs that only resemble the markup of other programs are no mistakes', () => {
  for (const text of [
    'a ~b~ c, ~~d~~ and e~~f~~',
    'x^2 and y^3',
    'a note^[in brackets] here',
    '`{{< figure >}}` and `{% raw %}`',
    'write to @fig or @figaro',
    ': no caption',
    'Les pays qui ont signé le traité de paix de cette année sont ceux-ci\n: la France',
    'a\n{.a b}',
    'a {.b} c\nd',
    '`=SUM(A1:A3)` and `= 5`',
    '{{title}}',
    'a {b} `c` and \\{cite}`b`',
    '```{r}\nx\n```',
    '```{code-cell} python3\nx\n```',
  ]) {
    assert.deepEqual(codesOf(renderText(text)), [], text);
  }
});

test('braces that are no attributes are refused in no time, however many dots and signs they have', async () => {
  for (const part of ['.a', 'bc=']) {
    const result = await inTime(() => renderText(`## A {a=b ${part.repeat(40)}" !}`));
    assert.deepEqual(codesOf(result), []);
  }
});

const meant = [
  '## The set {a, b} and {1=2}',
  '[x](https://a.org/){see below}',
  'A set {#a} in a text',
  '`[x](a b.png)` and `:value{` and `[^x]` and `[@“k”]`',
  '```\n::: note\n• a\n[^x]\n```',
  '\\:::\n\na \\[^x] and \\::chart{id=x}',
  '[x](beside.png "A title.png")',
  '– A remark, said one.',
  'a · b – c • d',
  '| a | b |\n| - | - |\n| [[tencent\\|x]] | `[[tencent` | x]] |\n| \\[[x | y]] |',
  'a[^x]\n\n[^x]: b',
  'a \\[[tencent and [\\[tencent] and [[1, 2], [3, 4]] and `[[tencent`',
  'a [[tencent|the\nfirm]], [[tencent|the *first*]] and [[x](beside.png)]',
  'the :value (data=x), ::chart(s) and :value {x}',
  '![A map|300](photo.png)',
  '![[photo.png]]',
  '![[photo.png|300]]',
  ':::quote{by="“Nick” Name"}\na\n:::',
  '::chart{id=market-value facets title="Two words"}',
  'At 10:30, :smile: and key:value.',
  '他說：「value」。【注】＊ 表示估計；＃1、［1］、［甲］與《［乙］》。',
  '`［［x］］` 與 `：value{a}`',
];
for (const text of meant) {
  test(`${JSON.stringify(text)} is no mistake`, () => {
    const codes = codesOf(renderText(text)).filter((code) => !code.startsWith('unknown-asset'));
    assert.deepEqual(codes, []);
  });
}

test('in the pages of a vault, such mistakes are warnings', () => {
  const severities = (text: string) =>
    renderText(text, { as: page('a', 'A', '') }).problems.map(({ severity }) => severity);
  assert.deepEqual(severities('a[^x] ![b](c d.png)'), ['warning', 'warning']);
});
