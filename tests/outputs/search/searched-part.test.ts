import assert from 'node:assert/strict';
import test from 'node:test';
import { searchedPart } from '../../../src/outputs/search/searched-part.ts';

/** What remains of the content of `<main>`. */
function partOf(content: string): string {
  const [, kept] =
    /^<html><main>(.*)<\/main><\/html>$/s.exec(
      searchedPart(`<html><body><nav>Menu</nav><main>${content}</main><footer>End</footer></body>`),
    ) ?? [];
  assert.ok(kept !== undefined);
  return kept;
}

test('only the content of `<main>` remains', () => {
  assert.equal(partOf('<p>Text</p>'), '<p>Text</p>');
});

test('elements that are never indexed leave a space, with all they contain', () => {
  assert.equal(partOf('a<svg><g><svg></svg></g>x</svg>b'), 'a b');
  assert.equal(partOf('a<BUTTON type="button">x</BUTTON>b'), 'a b');
  assert.equal(partOf('<fieldset><legend>Relations</legend>Owns</fieldset>b'), ' b');
  assert.equal(partOf('<template><p>Card</p></template><p>Text</p>'), ' <p>Text</p>');
});

test('parts of a page that are left out by their class or attribute leave a space, too', () => {
  assert.equal(partOf('<h2 class="sec">Facts</h2><p>Text</p>'), ' <p>Text</p>');
  assert.equal(partOf("<ol class='b refs'><li>1<ol><li>2</li></ol></li></ol>b"), ' b');
  assert.equal(partOf('<div class=men>x</div><div data-pagefind-ignore>y</div>b'), '  b');
  assert.equal(partOf('<div data-pagefind-ignore="all" class="a">y</div>b'), ' b');
  const kept = '<p class="section meta">a</p><div title=" class=men" data-pagefind-ignored>b</div>';
  assert.equal(partOf(kept), kept.replace(' title=" class=men"', ''));
});

test('what stands within a line stays, as the index decides on it', () => {
  const marked =
    'of 2021<a class="c"><i>[</i>1<i>]</i></a>, <b data-pagefind-ignore>x</b><img class="sec">';
  assert.equal(partOf(marked), marked);
});

test('attributes remain that the index reads', () => {
  assert.equal(
    partOf(
      '<h2 id="a" title="x > y" class="b" lang=de data-x=\'"\' data-pagefind-weight="2">T</h2>',
    ),
    '<h2 id="a" class="b" data-pagefind-weight="2">T</h2>',
  );
  assert.equal(
    partOf('<img src="/a.png" alt="A > B" width="3" loading="lazy">'),
    '<img src="/a.png" alt="A > B">',
  );
  assert.equal(partOf('<a href="/id=1" id=two>x</a>'), '<a id=two>x</a>');
});

test('a value that looks like an attribute is none', () => {
  assert.equal(partOf('<p title=" id=&quot;x&quot; class=y ">T</p>'), '<p>T</p>');
});

test('comments and lone signs stay as they are', () => {
  assert.equal(partOf('1 < 2 <!-- <svg> --> &amp; 3'), '1 < 2 <!-- <svg> --> &amp; 3');
});
