import assert from 'node:assert/strict';
import test from 'node:test';
import { asset, codesOf, entity, page, renderText, smallSite } from './render-text.ts';

const company = 'class="ent k-company"';
const external = 'class="ext" rel="noopener noreferrer"';

const forms: [string, string][] = [
  ['[[tencent]]', `<a href="/companies/tencent/" ${company}>Tencent</a>`],
  ['[[TENCENT|the company]]', `<a href="/companies/tencent/" ${company}>the company</a>`],
  ['[[腾讯]]', `<a href="/companies/tencent/" ${company}>腾讯</a>`],
  ['[[tencent#history]]', `<a href="/companies/tencent/#history" ${company}>Tencent</a>`],
  ['[[first#Its heading|x]]', '<a href="/articles/first/#its-heading" class="int">x</a>'],
  ['[[guides/method]]', '<a href="/guides/method/" class="int">How it is made</a>'],
  ['[[market-value]]', '<a href="/charts/market-value/" class="int">Values</a>'],
  ['[[tencent|a *b* c]]', `<a href="/companies/tencent/" ${company}>a <em>b</em> c</a>`],
  ['[[tencent|`c`]]', `<a href="/companies/tencent/" ${company}><code>c</code></a>`],
  [
    '[[tencent|~~x~~ **y**]]',
    `<a href="/companies/tencent/" ${company}><del>x</del> <strong>y</strong></a>`,
  ],
  [
    '[[tencent|[x](https://a.org) *y*]]',
    `<a href="/companies/tencent/" ${company}>x <em>y</em></a>`,
  ],
  ['[[!Tencent|*they*]]', '<em>they</em>'],
  ['[[ *a* [[tencent]]', `[[ <em>a</em> <a href="/companies/tencent/" ${company}>Tencent</a>`],
  ['\\[[tencent|*a*]]', '[[tencent|<em>a</em>]]'],
  ['[[!Tencent]]', 'Tencent'],
  ['[[!Tencent|they]]', 'they'],
  ['[x](../entities/tencent.md#history)', `<a href="/companies/tencent/#history" ${company}>x</a>`],
  ['[x](../pages/guides/method.md)', '<a href="/guides/method/" class="int">x</a>'],
  ['[x](/companies/tencent/)', `<a href="/companies/tencent/" ${company}>x</a>`],
  ['[x](/timeline/)', '<a href="/timeline/" class="int">x</a>'],
  ['[x](../data/market-cap.csv)', '<a href="/data/market-cap.csv" class="int">x</a>'],
  ['[x][k]\n\n[k]: ../entities/tencent.md', `<a href="/companies/tencent/" ${company}>x</a>`],
  ['[x](https://a.org/b)', `<a href="https://a.org/b" ${external}>x</a>`],
  ['[x](//a.org/b)', `<a href="https://a.org/b" ${external}>x</a>`],
  ['[x](mailto:a@b.org)', `<a href="mailto:a@b.org" ${external}>x</a>`],
];
for (const [written, html] of forms) {
  test(`\`${written.split('\n')[0]}\` becomes a link`, () => {
    const rendered = renderText(written);
    assert.equal(rendered.html, `<p>${html}</p>`);
    assert.deepEqual(codesOf(rendered), []);
  });
}

for (const written of ['../Assets/Maps/photo.PNG', '/assets/maps/Photo.png', 'Beside.PNG']) {
  test(`a path in another case leads to the file under its own name: ${written}`, () => {
    const rendered = renderText(`![A map](${written})`);
    assert.match(rendered.html, /src="\/assets\/(?:maps\/photo|articles\/beside)\.png"/);
    assert.deepEqual(codesOf(rendered), []);
  });
}

test('every internal address starts with the base', () => {
  const { html } = renderText(
    '[[tencent]] [x](../entities/tencent.md) [t](/timeline/) ![a](beside.png)\n\n::entities{kind=law}',
    { base: '/repo/' },
  );
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
  assert.equal(addresses.length, 5);
  assert.ok(addresses.every((address) => address?.startsWith('/repo/')));
});

test('an unknown wikilink is an error at its position, with the nearest name', () => {
  const rendered = renderText('Some\n*words* \\* [[tencnt]].');
  assert.equal(rendered.html, '<p>Some\n<em>words</em> * tencnt.</p>');
  assert.deepEqual(rendered.problems, [
    {
      file: 'articles/subject.md',
      line: 2,
      column: 12,
      severity: 'error',
      code: 'unknown-link',
      message: '[[tencnt]] matches no page.',
      fix: 'Did you mean `tencent`?',
    },
  ]);
});

test('a link with formatting is one reference, and reported at its place', () => {
  const rendered = renderText('So [[tencent|*the* one]] and $x$ [[tencnt|a *b*]] or [[a *b*]].');
  assert.deepEqual(
    rendered.references.map(({ to, sentence }) => [to, sentence.match]),
    [['entity:tencent', 'the one']],
  );
  assert.deepEqual(codesOf(rendered), ['unknown-link 1:34', 'unknown-link 1:54']);
  assert.equal(rendered.problems[0]?.message, '[[tencnt|a *b*]] matches no page.');
  assert.match(rendered.html, /a <em>b<\/em> or a \*b\*\.<\/p>$/);
});

test('a picture takes formatting in its words as plain text', () => {
  assert.match(renderText('![[photo.png|a *b*|8]]').html, /alt="a b" width="8" height="4"/);
});

test('the name of a file may have signs that end a path in addresses', () => {
  const [photo] = smallSite().assets;
  assert.ok(photo);
  const assets = [
    { ...photo, file: 'assets/no #1?.png' },
    { ...photo, file: 'assets/no.png' },
    { ...photo, file: 'assets/no #2.pdf', mediaType: 'application/pdf' },
  ];
  const addressesIn = (written: string): string[] => {
    const rendered = renderText(written, { records: { ...smallSite(), assets } });
    assert.deepEqual(codesOf(rendered), []);
    return [...rendered.html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, url = '']) => url);
  };
  for (const picture of ['![x](no%20%231%3F.png)', '![x](<no #1?.png>)', '![[no #1?.png|x]]'])
    assert.deepEqual(addressesIn(picture), ['/assets/no%20%231%3F.png'], picture);
  for (const file of ['[x](no%20%232.pdf)', '[x](<no #2.pdf>)'])
    assert.deepEqual(addressesIn(file), ['/assets/no%20%232.pdf'], file);
  assert.deepEqual(addressesIn('[x](<no #2.pdf#page=2>)'), ['/assets/no%20%232.pdf#page=2']);
  assert.deepEqual(addressesIn('![x](no.png?v=1#top)'), ['/assets/no.png']);
});

test('a formula may be the label of a link', () => {
  assert.match(
    renderText('[[tencent|$x$]]').html,
    /<a href="\/companies\/tencent\/"[^>]*><span class="katex">/,
  );
});

test('a name of two entities is an ambiguous link', () => {
  const site = smallSite();
  const shared = site.entities.map((each) => ({
    ...each,
    title: each.id,
    aliases: [{ text: 'Both', at: { line: 1, column: 1 } }],
  }));
  assert.deepEqual(codesOf(renderText('[[both]]', { records: { ...site, entities: shared } })), [
    'ambiguous-link 1:1',
  ]);
});

test('a link to a heading that the page lacks is an error', () => {
  assert.deepEqual(
    codesOf(renderText('[[tencent#future]] [x](../entities/tencent.md#future) [y](#none)')),
    ['unknown-link 1:1', 'unknown-link 1:20', 'unknown-link 1:55'],
  );
});

test('a heading that begins with the Turkish İ is found by its small letter', () => {
  for (const link of [
    '[[#İlişkiler]]',
    '[[#ilişkiler]]',
    '[x](#ilişkiler)',
    '[x](#i\u0307lişkiler)',
  ]) {
    const rendered = renderText(`${link}\n\n## İlişkiler`);
    assert.deepEqual(codesOf(rendered), [], link);
    assert.match(rendered.html, /#ili%C5%9Fkiler"/, link);
  }
});

test('a heading is found without its signs, as Obsidian writes links', () => {
  const text =
    '[[#Prix net]] and [[#Who what]] and [[#1 2]] and [[#Area $x +$]]\n\n## 1:2\n\n## Area $x^+$\n\n## Prix : net\n\nx\n\n## Who | what\n\ny';
  const rendered = renderText(text);
  assert.deepEqual(codesOf(rendered), []);
  assert.match(rendered.html, /href="[^"]*#prix--net"/);
  assert.match(rendered.html, /href="[^"]*#who--what"/);
  assert.match(rendered.html, /href="[^"]*#12"/);
  assert.match(rendered.html, /href="[^"]*#area-x"/);
});

test('a heading that is written exactly comes before one that only differs by a sign', () => {
  const { html } = renderText('[[#a b]]\n\n## A : b\n\n## A b');
  assert.match(html, /href="[^"]*#a-b"/);
});

test('paths to nowhere and out of the folder are errors', () => {
  const rendered = renderText(
    '[a](../entities/tencnt.md) [b](../../etc/passwd) [c](nope.pdf) [d](/nowhere/)',
  );
  assert.deepEqual(codesOf(rendered), [
    'unknown-link 1:1',
    'unknown-link 1:28',
    'unknown-asset 1:50',
  ]);
  assert.deepEqual(
    rendered.siteLinks.map(({ path, isNowhere, column }) => [path, isNowhere, column]),
    [['/nowhere/', true, 64]],
    'the whole site says what may be meant',
  );
  assert.equal(rendered.problems[0]?.fix, 'Did you mean `../entities/tencent.md`?');
  assert.equal(rendered.html, '<p>a b c d</p>');
});

test('a heading is proposed by its words in double brackets, by its fragment in an address', () => {
  const { problems } = renderText(
    '[[first#Its headings]] [a](../articles/first.md#its-headings) [[first#Nothing of it]]',
  );
  assert.deepEqual(
    problems.map(({ fix }) => fix),
    [
      'Did you mean `#Its heading`?',
      'Did you mean `#its-heading`?',
      'Name a heading of that page, or leave it out.',
    ],
  );
});

test('a file of another name or day is not proposed for one that is not there', () => {
  const records = {
    ...smallSite(),
    pages: [
      { ...page('home', 'Home', ''), file: 'pages/Home.md' },
      { ...page('2024-03-01', '2024-03-01', ''), file: 'pages/2024-03-01.md' },
    ],
  };
  const { problems } = renderText('[a](Nope.md) [b](2024-02-29.md) [c](Hoem.md)', { records });
  assert.deepEqual(
    problems.map(({ fix }) => fix),
    ['Correct the path.', 'Correct the path.', 'Did you mean `../pages/Home.md`?'],
  );
});

const unsafe = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](<java script:alert(1)>)',
  '[x](<\u0001javascript:alert(1)>)',
  '[x](vbscript:x)',
  '[x](data:text/html,x)',
  '[x][k]\n\n[k]: javascript:x',
  '![x](data:image/png;base64,AA)',
];
for (const written of unsafe) {
  test(`the address of \`${JSON.stringify(written)}\` is removed with a warning`, () => {
    const rendered = renderText(written);
    assert.equal(rendered.html, '<p>x</p>');
    assert.deepEqual(codesOf(rendered), ['unsafe-url 1:1']);
  });
}

test('a picture alone in its paragraph is a figure with its size and its title', () => {
  assert.equal(
    renderText('![alt text](beside.png "A title")').html,
    '<figure class="img"><img src="/assets/articles/beside.png" alt="alt text" width="800" height="400" loading="lazy" decoding="async"><figcaption>A title</figcaption></figure>',
  );
});

test('a picture in a link alone in its paragraph is a figure, too', () => {
  assert.equal(
    renderText('[![a](beside.png "A title")](https://a.org)').html,
    `<figure class="img"><a href="https://a.org" ${external}><img src="/assets/articles/beside.png" alt="a" width="800" height="400" loading="lazy" decoding="async"></a><figcaption>A title</figcaption></figure>`,
  );
});

test('a paragraph that starts with a picture has no indent, which would push the picture out', () => {
  for (const text of [
    '![a](beside.png)\n![b](beside.png)',
    '[![a](beside.png)](b.md) ![b](beside.png)',
  ])
    assert.match(renderText(text).html, /^<p class="imgs">/);
  assert.match(renderText('A ![a](beside.png)').html, /^<p>A /);
});

test('a picture is found by its name in `assets/`, and a number after a bar is its width', () => {
  const rendered = renderText('![[photo.png|300]]\n\nAnd ![a|200](maps/photo.png).');
  assert.match(
    rendered.html,
    /^<figure class="img"><img src="\/assets\/maps\/photo.png" alt="" width="300" height="150"/,
  );
  assert.match(
    rendered.html,
    /<p>And <img src="\/assets\/maps\/photo.png" alt="a" width="200" height="100"/,
  );
  assert.deepEqual(rendered.assets, ['assets/maps/photo.png']);
});

test('a picture in a sentence stays in its paragraph, with the width that is given', () => {
  assert.equal(
    renderText('The crane ![[photo.png|120]] stands here.').html,
    '<p>The crane <img src="/assets/maps/photo.png" alt="" width="120" height="60" loading="lazy" decoding="async"> stands here.</p>',
  );
});

for (const [label, expected] of [
  ['A map', 'alt="A map" width="800" height="400"'],
  ['A map|300', 'alt="A map" width="300" height="150"'],
  ['A map|300x90', 'alt="A map" width="300" height="90"'],
  ['One | two', 'alt="One | two" width="800" height="400"'],
  ['120', 'alt="" width="120" height="60"'],
] as const) {
  test(`a picture with the label \`${label}\` has ${expected}`, () => {
    const { html } = renderText(`![[photo.png|${label}]]`);
    assert.ok(html.includes(expected), html);
  });
}

test('an embedded file that is not a picture becomes a link', () => {
  assert.equal(
    renderText('![[report.pdf]]').html,
    '<p><a href="/assets/report.pdf" class="int">report.pdf</a></p>',
  );
});

for (const written of [
  '![[report.pdf#page=3]]',
  '[[report.pdf#page=3&selection=1]]',
  '[report.pdf](report.pdf#page=3)',
  '![report.pdf](report.pdf#page=3)',
])
  test(`\`${written}\` leads to the page of the PDF`, () => {
    assert.equal(
      renderText(written).html,
      '<p><a href="/assets/report.pdf#page=3" class="int">report.pdf</a></p>',
    );
  });

test('so does one that is written as a picture', () => {
  assert.equal(
    renderText('![The report](report.pdf)').html,
    '<p><a href="/assets/report.pdf" class="int">The report</a></p>',
  );
});

for (const written of ['![[talk.m4a]]', '[[talk.m4a]]', '![talk](talk.m4a)', '[talk](talk.m4a)']) {
  test(`\`${written}\` is an error that says which types are allowed`, () => {
    const rendered = renderText(written);
    assert.deepEqual(codesOf(rendered), ['unknown-asset 1:1']);
    assert.match(rendered.problems[0]?.fix ?? '', /^Save it as PNG, .* or MP3 in `assets\/`\.$/);
  });
}

for (const written of ['[[Plan.canvas]]', '[[Plan.canvas|the plan]]', '[the plan](Plan.canvas)']) {
  test(`\`${written}\` is a warning that says what to link to`, () => {
    const rendered = renderText(written);
    assert.match(rendered.html, /^<p>(?:the plan|Plan\.canvas)<\/p>$/);
    assert.deepEqual(codesOf(rendered), ['unsupported 1:1']);
    assert.match(rendered.problems[0]?.fix ?? '', /^Export it as a picture into `assets\/`/);
  });
}

test('a page may have the name of a file', () => {
  const pages = [page('songs', 'Plan.canvas', 'Text.')];
  const rendered = renderText('[[Plan.canvas]]', { records: { ...smallSite(), pages } });
  assert.equal(rendered.html, '<p><a href="/songs/" class="int">Plan.canvas</a></p>');
  assert.deepEqual(codesOf(rendered), []);
});

test('the nearest of several pictures is meant, and reported if another is as near', () => {
  const beside = asset('pages/trip/photo.jpg', 'image/jpeg');
  const others = ['pages/x/map.jpg', 'pages/years/map.jpg', 'pages/x/y/photo.jpg'].map((file) =>
    asset(file, 'image/jpeg'),
  );
  const site = smallSite();
  const records = { ...site, assets: [...site.assets, beside, ...others] };
  const as = page('trip/day', 'Day', '');
  const sole = renderText('![[photo.jpg]]', { records, as });
  assert.match(sole.html, /src="\/assets\/pages\/trip\/photo\.jpg"/);
  assert.deepEqual(codesOf(sole), []);
  const several = renderText('![[map.jpg]] ![a](/x/map.jpg)', { records, as });
  assert.match(
    several.html,
    /src="\/assets\/pages\/x\/map\.jpg".*src="\/assets\/pages\/x\/map\.jpg"/,
  );
  assert.deepEqual(
    several.problems.map(({ code, severity, message }) => [code, severity, message]),
    [
      [
        'ambiguous-link',
        'warning',
        '`map.jpg` is `pages/x/map.jpg` here, but could also mean `pages/years/map.jpg`.',
      ],
    ],
  );
});

test('an unknown picture is an error', () => {
  assert.deepEqual(codesOf(renderText('![[nope.png]] ![x](none.png)')), [
    'unknown-asset 1:1',
    'unknown-asset 1:15',
  ]);
});

test('a remote picture is an error, protocol-relative too, unless the site allows them', () => {
  const text = '![x](https://a.org/b.png) ![y](//a.org/b.png)';
  const denied = renderText(text);
  assert.deepEqual(codesOf(denied), ['remote-image 1:1', 'remote-image 1:27']);
  assert.doesNotMatch(denied.html, /<img/);
  const allowed = renderText(text, { records: smallSite({ remoteImages: 'allow' }) });
  assert.deepEqual(codesOf(allowed), []);
  assert.equal(allowed.html.match(/<img src="https:\/\/a\.org\/b\.png"/g)?.length, 2);
});

test('a remote picture keeps the width that its author gave it', () => {
  const { html } = renderText('![x|300](https://a.org/b.png)', {
    records: smallSite({ remoteImages: 'allow' }),
  });
  assert.match(html, /<img src="https:\/\/a\.org\/b\.png" alt="x" width="300"/);
});

test('a page with a video is no picture, even if pictures of other sites are allowed', () => {
  for (const remoteImages of ['allow', 'deny']) {
    const rendered = renderText('![A talk](https://youtu.be/abc)', {
      records: smallSite({ remoteImages }),
    });
    assert.match(rendered.html, /^<p><a href="https:\/\/youtu\.be\/abc"[^>]*>A talk<\/a><\/p>$/);
    assert.deepEqual(
      rendered.problems.map(({ code, fix }) => `${code} ${fix}`),
      ['remote-image Write a link: `[A talk](https://youtu.be/abc)`.'],
    );
  }
});

test('a page with a video without words is told one thing', () => {
  assert.deepEqual(codesOf(renderText('![](https://youtu.be/abc)')), ['remote-image 1:1']);
});

test('a link by id shows the title, except in a heading, whose fragment comes from what is written', () => {
  const { html } = renderText(
    'On [[jake-moore]] and [[tencent#history]], [[first]], [[Tencent Holdings]], [[jake-moore|him]].\n\n## On [[jake-moore]]\n\n[[#On jake-moore]]',
  );
  const labels = [...html.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, label]) => label);
  assert.deepEqual(labels.slice(0, 5), [
    'Jake Moore',
    'Tencent',
    'First article',
    'Tencent Holdings',
    'him',
  ]);
  assert.match(html, /<h2 id="on-jake-moore">On <a [^>]*>jake-moore<\/a><\/h2>/);
});

test('a `#` at the end is a part of the name if a page has that name, and else means the page', () => {
  const site = smallSite();
  const language = entity('sharp', 'Sharp', 'company', ['C#']);
  const records = { ...site, entities: [...site.entities, language] };
  const { html, problems } = renderText('[[C#]], [[c#|it]], [[market-value#]]', { records });
  assert.deepEqual(problems, []);
  const href = `href="${language.path}"`;
  assert.equal(
    html,
    `<p><a ${href} ${company}>C#</a>, <a ${href} ${company}>it</a>, <a href="/charts/market-value/" class="int">Values</a></p>`,
  );
});

test('a `#` within a name is a part of it, unless a page has the name before it', () => {
  const site = smallSite();
  const named = entity('sharp', 'Sharp', 'company', ['C# for beginners', 'D# in use']);
  const plain = { ...entity('d', 'D', 'company', []), markdown: '## In use\n\nWords.' };
  const records = { ...site, entities: [...site.entities, named, plain] };
  const { html, problems } = renderText('[[C# for beginners]], [[D#In use|it]]', { records });
  assert.deepEqual(problems, []);
  assert.match(html, new RegExp(`href="${named.path}"[^>]*>C# for beginners<`));
  assert.match(html, new RegExp(`href="${plain.path}#in-use"`));
});

test('a name with a `#` at the end that two pages share is reported, though a page has the name without it', () => {
  const site = smallSite();
  const named = (id: string, name: string) => entity(id, `Page ${id}`, 'company', [name]);
  const entities = [...site.entities, named('a', 'C#'), named('b', 'C#'), named('c', 'C')];
  const { problems } = renderText('[[C#]]', { records: { ...site, entities } });
  assert.deepEqual(
    problems.map(({ code, message }) => [code, message]),
    [['ambiguous-link', '`[[C#]]` may mean `a` or `b`.']],
  );
});

test('a page whose name ends with a `#` is embedded by it', () => {
  const site = smallSite();
  const sharp = { ...entity('sharp', 'Sharp', 'company', ['C#']), markdown: 'A language.' };
  const records = { ...site, entities: [...site.entities, sharp] };
  const { html, problems } = renderText('![[C#]]', { records });
  assert.deepEqual(problems, []);
  assert.match(html, /A language\./);
});

test('a link without an address is told so, not named as one of no words', () => {
  const { problems } = renderText('See [the port]() and [](<>).');
  assert.deepEqual(
    problems.map(({ code, message, column }) => [code, message, column]),
    [
      ['unknown-link', 'The link has no address.', 5],
      ['unknown-link', 'The link has no address.', 22],
    ],
  );
});
