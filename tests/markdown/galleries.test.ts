import assert from 'node:assert/strict';
import test from 'node:test';
import { renderText } from './render-text.ts';

const rights = '{credit="Mira Lund" license=CC-BY-4.0}';
const photo = tile('/assets/maps/photo.png');
const beside = tile('/assets/articles/beside.png');

test('a gallery sets its pictures side by side, with their captions and whose they are', () => {
  const { html, problems, assets } = renderText(
    `:::gallery${rights}\n![[photo.png|A map]]\nThe map of *1998*, by [[tencent]].\n\n![A quay](beside.png "The quay.")\n:::\n`,
  );
  assert.deepEqual(problems, []);
  assert.equal(
    html,
    '<figure class="gallery">' +
      `<figure>${photo('A map')}<figcaption>The map of <em>1998</em>, by <a href="/companies/tencent/" class="ent k-company">Tencent</a>.</figcaption></figure>` +
      `<figure>${beside('A quay')}<figcaption>The quay.</figcaption></figure>` +
      '<figcaption>Mira Lund · Licence: CC-BY-4.0</figcaption></figure>',
  );
  assert.deepEqual(assets, ['assets/maps/photo.png', 'articles/beside.png']);
});

for (const [what, written] of [
  ['lines of a paragraph', '![a](photo.png)\n![b](beside.png)'],
  ['paragraphs', '![a](photo.png)\n\n![b](beside.png)'],
  ['a list', '- ![a](photo.png)\n- ![b](beside.png)'],
] as const) {
  test(`pictures of a gallery may be ${what}`, () => {
    const { html, problems } = renderText(`:::gallery${rights}\n${written}\n:::\n`);
    assert.deepEqual(problems, []);
    assert.equal(html.match(/<figure>/g)?.length, 2);
    assert.match(html, /alt="a"[^]*alt="b"/);
  });
}

test('what follows a picture in a list is its caption too', () => {
  const { html } = renderText(`:::gallery${rights}\n- ![a](photo.png) The map.\n:::\n`);
  assert.match(html, /<figcaption>The map.<\/figcaption>/);
});

test('in plain Markdown, the pictures of a gallery follow each other with their captions', () => {
  const { alternate } = renderText(
    `:::gallery{caption="Two views." credit="Mira Lund"}\n![a](photo.png)\nThe map.\n![b](beside.png)\nThe quay.\n:::\n`,
  );
  assert.equal(
    alternate,
    '[![a](/assets/maps/photo.png)](/assets/maps/photo.png)\n\nThe map.\n\n' +
      '[![b](/assets/articles/beside.png)](/assets/articles/beside.png)\n\nThe quay.\n\n' +
      'Two views. Mira Lund',
  );
});

for (const [what, written, expected] of [
  ['without pictures', ':::gallery\n:::\n', ['1:1 error invalid-directive']],
  [
    'with text before its first picture',
    `:::gallery${rights}\nSome words.\n\n![a](photo.png)\n:::\n`,
    ['2:1 error invalid-directive'],
  ],
  [
    'with a heading',
    `:::gallery${rights}\n![a](photo.png)\n\n## More\n:::\n`,
    ['4:1 error invalid-directive'],
  ],
  ['in another form', '::gallery{credit=a}\n', ['1:1 error invalid-directive']],
  [
    'of a misspelt attribute',
    ':::gallery{credit=Mira licence=CC0}\n![a](photo.png)\n:::\n',
    ['1:1 error invalid-directive'],
  ],
  [
    'with a picture that is not there',
    `:::gallery${rights}\n![a](no.png)\n![[none.png]]\n![b](photo.png)\n:::\n`,
    ['2:1 error unknown-asset', '3:1 error unknown-asset'],
  ],
  [
    'without words for its pictures',
    `:::gallery${rights}\n![](photo.png)\n![[beside.png]]\n:::\n`,
    ['2:1 warning missing-field', '3:1 warning missing-field'],
  ],
  [
    'that does not say whose its pictures are',
    ':::gallery\n![a](photo.png)\n:::\n',
    ['1:1 warning missing-field'],
  ],
  ['whose captions may say it', ':::gallery\n![a](photo.png)\nBy Mira Lund, CC0.\n:::\n', []],
] as const) {
  test(`a gallery ${what} is reported at its place`, () => {
    const { problems } = renderText(written);
    assert.deepEqual(
      problems.map(({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`),
      expected,
    );
  });
}

test('a caption of a gallery without a full stop is apart from whose the pictures are', () => {
  const { html } = renderText(
    ':::gallery{caption="Two ports" credit="Mira Lund" license=CC0}\n![a](photo.png)\n:::\n',
  );
  assert.match(html, /<figcaption>Two ports · Mira Lund · Licence: CC0<\/figcaption>/);
});

test('a picture of a gallery without words has a name for its link', () => {
  const { html } = renderText(`:::gallery\n![[photo.png]]\n:::\n`);
  assert.match(html, /alt="photo.png"/);
});

/** The picture of a gallery, which leads to the whole one. */
function tile(address: string): (alt: string) => string {
  return (alt) =>
    `<div><a href="${address}" class="whole"><img src="${address}" alt="${alt}" loading="lazy" decoding="async" width="320" height="160"></a></div>`;
}
