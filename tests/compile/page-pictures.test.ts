import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles, problemsOf } from '../made/compile-files.ts';
import { lineOfProblem } from '../load/line-of-problem.ts';
import { fileText } from '../made/file-text.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const described = `
  src: cranes.svg
  alt: Two cranes
  credit: Mira Lund
  license: CC-BY-4.0
  caption: The cranes in 2019.
  source: register`;

const sources = '- id: register\n  type: book\n  title: The register\n';

for (const [written, files, published] of [
  ['a.svg', ['assets/a.svg'], '/assets/a.svg'],
  ['assets/a.svg', ['assets/a.svg'], '/assets/a.svg'],
  ['a.svg', ['articles/a.svg'], '/assets/articles/a.svg'],
  ['../assets/x/a.svg', ['assets/a.svg', 'assets/x/a.svg'], '/assets/x/a.svg'],
  ['a.svg', ['assets/a.svg', 'articles/a.svg'], '/assets/articles/a.svg'],
  ['a.svg', ['assets/ports/a.svg'], '/assets/ports/a.svg'],
  ['Ports/A.svg', ['assets/x/ports/a.svg'], '/assets/x/ports/a.svg'],
  ['{src: a.svg}', ['assets/a.svg'], '/assets/a.svg'],
  ['{src: "[[a.svg]]"}', ['assets/a.svg'], '/assets/a.svg'],
  ['[[a.svg]]', ['assets/a.svg'], '/assets/a.svg'],
  ['"![[no #1.svg|200]]"', ['assets/no #1.svg'], '/assets/no%20%231.svg'],
] as const) {
  test(`the picture ${written} of an article is ${published} where there is ${files.join(' and ')}`, async () => {
    const { site } = await compileFiles({
      'articles/one.md': articleWith(`image: ${written}`),
      ...Object.fromEntries(files.map((file) => [file, svg])),
    });
    const view = site.pages.ofType('article')[0]?.view;
    assert.equal(view?.picture?.path, published);
  });
}

for (const [picture, cards, shared] of [
  ['a.png', true, '/assets/a.png'],
  ['a.svg', true, '/social/articles/one.png'],
  ['a.svg', 'articles', '/social/articles/one.png'],
  ['a.svg', false, '/assets/a.svg'],
] as const) {
  test(`with \`socialCards: ${cards}\` an article with ${picture} is shared with ${shared}`, async () => {
    const { site } = await compileFiles({
      'site.yaml': `title: Site\ndescription: Of a test.\nsocialCards: ${cards}\n`,
      'articles/one.md': articleWith(`image: {src: ${picture}, alt: A crane}`),
      [`assets/${picture}`]: picture === 'a.svg' ? svg : png,
    });
    const frame = site.pages.ofType('article')[0]?.frame();
    assert.equal(frame?.image, shared);
    assert.equal(frame?.imageAlt, shared === `/assets/${picture}` ? 'A crane' : undefined);
    assert.equal(
      site.files.some(({ path }) => path === '/social/articles/one.png'),
      shared.startsWith('/social/'),
    );
  });
}

for (const key of ['image', 'cover']) {
  test(`an article has the picture that \`${key}\` describes, and its source among its references`, async () => {
    const { problems, site } = await compileFiles({
      'articles/one.md': articleWith(`${key}:${described}`),
      'assets/cranes.svg': svg,
      'sources.yaml': sources,
    });
    assert.deepEqual(problems, []);
    const [page] = site.pages.ofType('article');
    assert.deepEqual(page?.view.picture, {
      path: '/assets/cranes.svg',
      alt: 'Two cranes',
      size: { width: 8, height: 4 },
      caption: 'The cranes in 2019.',
      credit: 'Mira Lund',
      license: 'CC-BY-4.0',
      references: [1],
    });
    assert.deepEqual(
      page.view.references.map(({ number, source }) => [number, source.title]),
      [[1, 'The register']],
    );
    const { jsonLd } = page.frame();
    assert.deepEqual(jsonLd?.['image'], {
      '@type': 'ImageObject',
      contentUrl: 'http://localhost:4321/assets/cranes.svg',
      description: 'Two cranes',
      width: 8,
      height: 4,
      caption: 'The cranes in 2019.',
      creditText: 'Mira Lund',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const [source] = site.pages.ofType('source');
    assert.deepEqual(
      source?.view.texts.map((each) => each.page.title),
      ['One'],
    );
  });
}

test('an entity has its picture on its page, in its JSON-LD, in the export and in its Markdown', async () => {
  const { site } = await compileFiles({
    'entities/kran.md': `---\ntitle: Kran\nkind: company\nimage:${described}\n---\nOwner of the cranes.\n`,
    'assets/cranes.svg': svg,
    'sources.yaml': sources,
  });
  const [page] = site.pages.ofType('entity');
  assert.equal(page?.view.picture?.credit, 'Mira Lund');
  const image = page.frame().jsonLd?.['image'] as { creditText: string };
  assert.equal(image.creditText, 'Mira Lund');
  const exported = JSON.parse(fileText(site.files, '/entities.json')) as {
    entities: { image: unknown }[];
  };
  assert.deepEqual(exported.entities[0]?.image, {
    url: 'http://localhost:4321/assets/cranes.svg',
    alt: 'Two cranes',
    caption: 'The cranes in 2019.',
    credit: 'Mira Lund',
    license: 'CC-BY-4.0',
    sources: ['register'],
  });
  assert.ok(
    fileText(site.files, '/companies/kran/index.md').includes(
      '\n\n![Two cranes](/assets/cranes.svg)\nThe cranes in 2019.\nMira Lund · Licence: CC-BY-4.0 [1]\n\nOwner of',
    ),
  );
});

test('the picture of a free page is checked as that of an entity is', async () => {
  const problems = await problemsOf({
    'pages/about.md': '---\ntitle: About\nimage: none.png\n---\nText.\n',
  });
  assert.deepEqual(
    problems.map(({ file, line, code }) => `${file}:${line} ${code}`),
    ['pages/about.md:3 unknown-asset'],
  );
});

for (const [written, expected] of [
  [
    'image: a.svg',
    '4:8 warning missing-field The picture `a.svg` has no `alt`, `credit` or `license`.',
  ],
  [
    'image: {src: a.svg, alt: A, credit: B}',
    '4:14 warning missing-field The picture `a.svg` has no `license`.',
  ],
  [
    'image: {src: b.svg}',
    '4:14 unknown-asset `image: b.svg` names no picture in the content folder. Did you mean `a.svg`?',
  ],
  [
    'image: {src: notes.txt}',
    '4:14 unknown-asset `image: notes.txt` names no picture in the content folder.',
  ],
  ['image: {alt: A}', '4:8 missing-field `image` has no `src`.'],
  [
    'cover: {src: a.svg, alt: A, credit: B, licence: C, license: C}',
    '4:40 warning unknown-field The key `licence` has no effect here. Did you mean `license`?',
  ],
  [
    'image: {src: a.svg, alt: A, credit: B, license: C, source: [x]}',
    '4:61 unknown-source There is no source with the key `x`.',
  ],
] as const) {
  test(`\`${written}\` is reported`, async () => {
    const problems = await problemsOf({
      'articles/one.md': articleWith(written),
      'assets/a.svg': svg,
      'assets/notes.txt': 'Notes.',
    });
    assert.deepEqual(
      problems.map((each) => `${lineOfProblem(each)} ${each.message}`),
      [`articles/one.md:${expected}`],
    );
  });
}

function articleWith(line: string): string {
  return `---\ntitle: One\ndate: 2025-01-01\n${line}\n---\n\nText.\n`;
}

test('a picture that the name of an image could also mean is named in a warning', async () => {
  const problems = await problemsOf({
    'articles/one.md': articleWith('image: {src: a.svg, alt: A, credit: B, license: CC0-1.0}'),
    'assets/x/a.svg': svg,
    'assets/y/a.svg': svg,
  });
  assert.deepEqual(
    problems.map(({ code, message }) => [code, message]),
    [
      [
        'ambiguous-link',
        '`image: a.svg` is `assets/x/a.svg`, but could also mean `assets/y/a.svg`.',
      ],
    ],
  );
});
