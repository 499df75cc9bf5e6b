import assert from 'node:assert/strict';
import test from 'node:test';
import { codesOf, renderText } from './render-text.ts';

const shown: [written: string, html: string][] = [
  ['a ==b== c', '<p>a <mark>b</mark> c</p>'],
  ['==a **b** c==', '<p><mark>a <strong>b</strong> c</mark></p>'],
  ['这是==重点==内容', '<p>这是<mark>重点</mark>内容</p>'],
  [
    '==[[tencent]]==',
    '<p><mark><a href="/companies/tencent/" class="ent k-company">Tencent</a></mark></p>',
  ],
  ['a == b and c == d', '<p>a == b and c == d</p>'],
  ['a === b ==c', '<p>a === b ==c</p>'],
  ['\\==a==', '<p>==a==</p>'],
  ['`==a==`', '<p><code>==a==</code></p>'],
  [
    '- [/] a\n- [x] b\n- [1] c',
    '<ul class="contains-task-list">\n<li class="task-list-item">☑ a</li>\n<li class="task-list-item">☑ b</li>\n<li>[1] c</li>\n</ul>',
  ],
  ['a \\^[b]', '<p>a ^[b]</p>'],
  ['a ^[b', '<p>a ^[b</p>'],
];
for (const [written, html] of shown) {
  test(`${JSON.stringify(written)} is shown as in Obsidian`, () => {
    const rendered = renderText(written);
    assert.equal(rendered.html, html);
    assert.deepEqual(codesOf(rendered), []);
  });
}

test('an inline note is a footnote, with links, brackets and citations in it', () => {
  const rendered = renderText('One^[See [[tencent]], [b] and @verdict.] and two[^n].\n\n[^n]: N.');
  assert.deepEqual(codesOf(rendered), []);
  assert.equal(rendered.html.match(/role="note"/g)?.length, 2);
  assert.match(rendered.html, /See <a href="\/companies\/tencent\/"[^>]*>Tencent<\/a>, \[b\] and/);
  assert.deepEqual(rendered.cited, ['verdict']);
  assert.match(rendered.alternate, /One\[\^a\] and two\[\^b\]/);
});

test('words in wide punctuation are strong between Chinese and Japanese letters', () => {
  const html = (written: string): string => renderText(written).html;
  assert.equal(html('这是**“重点”**内容'), '<p>这是<strong>“重点”</strong>内容</p>');
  assert.equal(html('閉鎖。**「重要」**な点'), '<p>閉鎖。<strong>「重要」</strong>な点</p>');
  assert.equal(html('川の**速さ（毎秒）**は'), '<p>川の<strong>速さ（毎秒）</strong>は</p>');
  assert.equal(html('Foo**「微信」**的'), '<p>Foo<strong>「微信」</strong>的</p>');
  assert.equal(html('川 a**"b"**c'), '<p>川 a**"b"**c</p>');
  assert.equal(html('川 f(**a, **b)'), '<p>川 f(**a, **b)</p>');
  assert.equal(html(String.raw`川\*\*「重要」\*\*な`), '<p>川**「重要」**な</p>');
});

test('several strong words in one Chinese sentence each have their own signs', () => {
  const html = (written: string): string => renderText(written).html;
  assert.equal(
    html('這是**「甲」**和**「乙」**。'),
    '<p>這是<strong>「甲」</strong>和<strong>「乙」</strong>。</p>',
  );
  assert.equal(
    html('**「甲」**與*丙*不同。這是**「乙」**'),
    '<p><strong>「甲」</strong>與<em>丙</em>不同。這是<strong>「乙」</strong></p>',
  );
  assert.equal(
    html('**「甲」**與**普通**字、**乙（二）**和**（三）**的 **Foo** 也'),
    '<p><strong>「甲」</strong>與<strong>普通</strong>字、<strong>乙（二）</strong>和<strong>（三）</strong>的 <strong>Foo</strong> 也</p>',
  );
  assert.equal(html('**粗**與**「甲**」'), '<p><strong>粗</strong>與<strong>「甲</strong>」</p>');
});

test('strong words in strong words of other scripts stay as CommonMark has them', () => {
  assert.equal(renderText('**a **b** c**').html, '<p><strong>a <strong>b</strong> c</strong></p>');
});
