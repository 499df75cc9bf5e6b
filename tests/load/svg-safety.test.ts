import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readAsset } from '../../src/load/assets/asset-file.ts';
import { readSvg } from '../../src/load/assets/svg-picture.ts';
import { lineOfProblem } from './line-of-problem.ts';

const xmlns = 'xmlns="http://www.w3.org/2000/svg"';
const ordinary = join(import.meta.dirname, '../fixtures/ordinary-svg');

const dangerous = [
  '<svg><script>x</script></svg>',
  '<svg><svg:script>x</svg:script></svg>',
  '<svg/onload=alert(1)>',
  '<svg onload = "x"/>',
  '<svg><foreignObject><p/></foreignObject></svg>',
  '<svg><a href="javascript:alert(1)"/></svg>',
  '<svg><a xlink:href="&#106;avascript:alert(1)"/></svg>',
  '<svg><use href="other.svg#a"/></svg>',
  '<svg><image href="data:image/svg+xml;base64,x"/></svg>',
  '<svg><style>@import "x"</style></svg>',
  '<svg><rect fill="url(https://x)"/></svg>',
  '<svg><style>a{fill:u\\72l(https://x)}</style></svg>',
  '<svg><set attributeName="href" to="javascript:x"/></svg>',
  '<?xml-stylesheet href="x"?><svg/>',
  '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
];

test('an SVG that runs code or loads something is refused', () => {
  for (const svg of dangerous) assert.ok(readSvg(svg).fault, svg);
});

test('a plain drawing is not', () => {
  const svg =
    '<?xml version="1.0"?><svg viewBox="0 0 1 1"><style>.a{fill:red}</style><defs><g id="a"/></defs><use xlink:href="#a"/>' +
    '<rect fill="url(#b)"/><image href="data:image/png;base64,AA=="/><text>on=off, once = twice</text><title>option=1</title></svg>';
  assert.equal(readSvg(svg).fault, undefined);
});

for (const name of readdirSync(ordinary)) {
  test(`a picture by ${name.replace('.svg', '')} may be published`, () => {
    const { fault, withoutHtml } = readSvg(readFileSync(join(ordinary, name), 'utf8'));
    assert.equal(fault, undefined);
    assert.equal(withoutHtml !== undefined, name === 'drawio-labels.svg');
  });
}

for (const doctype of [
  '<!DOCTYPE svg>',
  '<!DOCTYPE svg SYSTEM "svg10.dtd">',
  `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 20010904//EN" 'http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd' >`,
]) {
  test(`${doctype} is harmless`, () => {
    assert.equal(readSvg(`${doctype}<svg ${xmlns}/>`).fault, undefined);
  });
}

test('a declared encoding is harmless if the text is the same in it', () => {
  const declared = (text: string): string =>
    `<?xml version="1.0" encoding="ISO-8859-1"?><svg ${xmlns}><text>${text}</text></svg>`;
  assert.equal(readSvg(declared('Hook Head')).fault, undefined);
  assert.match(readSvg(declared('腾讯')).fault?.message ?? '', /encoding `ISO-8859-1`/);
});

const html = 'xmlns:h="http://www.w3.org/1999/xhtml"';
/** Faults that a search for dangerous words would miss. */
const hidden: readonly [what: string, svg: string][] = [
  [
    'a script under a prefix of its own',
    `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>x</s:script></s:svg>`,
  ],
  [
    'HTML that leads to another page',
    `<svg ${xmlns} ${html}><h:meta http-equiv="refresh" content="0;url=https://x"/></svg>`,
  ],
  ['a script of HTML among notes', `<svg ${xmlns} ${html}><metadata><h:script/></metadata></svg>`],
  ['MathML', `<svg ${xmlns}><math xmlns="http://www.w3.org/1998/Math/MathML"/></svg>`],
  [
    'another file as the base of `#a`',
    `<svg ${xmlns} xml:base="https://x/"><use href="#a"/></svg>`,
  ],
  ['an escape in an attribute', `<svg ${xmlns}><rect fill="\\75rl(https://x)"/></svg>`],
  ['an escape in a style', `<svg ${xmlns}><rect style="fill:\\75 rl(https://x)"/></svg>`],
  ['a function that loads', `<svg ${xmlns}><style>a{fill:image-set("https://x" 1x)}</style></svg>`],
  ['an address from a variable', `<svg ${xmlns} style="--a:'https://x';fill:src(var(--a))"/>`],
  ['a rule that a comment divides', `<svg ${xmlns}><style>@im<!-- -->port "x";</style></svg>`],
  ['a rule that CDATA divides', `<svg ${xmlns}><style>@im<![CDATA[port "x";]]></style></svg>`],
  ['a style in a style', `<svg ${xmlns}><style>@import "x";<style/></style></svg>`],
  ['an animation to an address', `<svg ${xmlns}><set attributeName="fill" to="url(//x)"/></svg>`],
  ['an animated handler', `<svg ${xmlns}><animate attributeName="onclick" values="x"/></svg>`],
  ['a call when a link is followed', `<svg ${xmlns}><a href="#a" ping="https://x"/></svg>`],
  ['a scheme that a tab divides', `<svg ${xmlns}><a href="java&#9;script:x"/></svg>`],
  ['a data address in `use`', `<svg ${xmlns}><use href="data:image/png;base64,AA#a"/></svg>`],
  ['a picture of another site in a filter', `<svg ${xmlns}><feImage href="//x/a.png"/></svg>`],
  [
    'a DOCTYPE with entities behind a known name',
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd" [<!ENTITY x "y">]><svg ${xmlns}/>`,
  ],
  ['an encoding that reads other text', `<?xml version="1.0" encoding="gbk"?><svg ${xmlns}/>`],
  [
    'an encoding that hides tags behind escapes',
    `<?xml version="1.0" encoding="iso-2022-jp"?><svg ${xmlns}><scr\x1b(Jipt/></svg>`,
  ],
  ['an escape character', `<svg ${xmlns}><text>\x1b(J</text></svg>`],
  ['an encoding of seven bits', `<?xml version="1.0" encoding="UTF-7"?><svg ${xmlns}/>`],
  ['a DOCTYPE of HTML', `<!DOCTYPE html><svg ${xmlns}/>`],
  ['an address behind a space that is part of it', `<svg ${xmlns}><use href="\u00a0#a"/></svg>`],
  ['a label in HTML alone', `<svg ${xmlns}><switch><foreignObject/></switch></svg>`],
  [
    'a label in HTML after its stand-in',
    `<svg ${xmlns}><switch><text/><foreignObject/></switch></svg>`,
  ],
  [
    'a label in HTML before a title, which stands in for nothing',
    `<svg ${xmlns}><switch><foreignObject/><title>x</title></switch></svg>`,
  ],
  [
    'a script in the stand-in of a label',
    `<svg ${xmlns}><switch><foreignObject/><g><script/></g></switch></svg>`,
  ],
  [
    'a script after a label',
    `<svg ${xmlns}><switch><foreignObject><p/></foreignObject><g/></switch><script/></svg>`,
  ],
  [
    'HTML in a deeper element than the label',
    `<svg ${xmlns}><switch><g><foreignObject/></g></switch></svg>`,
  ],
  ['HTML under the name of SVG', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['a file without an end', `<svg ${xmlns}><g>`],
  ['elements without end in one another', `<svg ${xmlns}>${'<g>'.repeat(100_000)}`],
];

for (const [what, svg] of hidden) {
  test(`${what} is refused`, () => {
    assert.ok(readSvg(svg).fault);
  });
}

const label = '<foreignObject><p>腾<foreignObject/><switch><script/></switch></p></foreignObject>';

test('a label in HTML is left out if something stands in for it', () => {
  const around = (inner: string): string =>
    `<svg ${xmlns}>\n<switch>${inner}<text>腾…</text></switch><switch>${inner.repeat(2)}<g/></switch></svg>`;
  const { fault, withoutHtml } = readSvg(around(label));
  assert.equal(fault, undefined);
  assert.deepEqual(withoutHtml, { text: around(''), labels: 3, line: 2, column: 9 });
});

test('a picture may have any number of labels', () => {
  const labels = '<foreignObject/>'.repeat(300_000);
  const svg = `<svg ${xmlns}><switch>${labels}<text/></switch></svg>`;
  assert.equal(readSvg(svg).withoutHtml?.labels, 300_000);
});

test('a label is left out as a whole, wherever the parser stops to report', () => {
  const start = `<svg ${xmlns}><text>x\r\n`;
  const after = '<text/></switch></svg>';
  for (let inside = 0; inside <= label.length; inside += 1) {
    const filler = 'x'.repeat(16 * 1024 - inside - start.length - '</text><switch>'.length);
    const before = `${start}${filler}</text><switch>`;
    assert.equal(readSvg(before + label + after).withoutHtml?.text, before + after);
  }
});

test('a picture without its labels in HTML is published instead of the file, with a warning', async () => {
  const absolutePath = join(ordinary, 'drawio-labels.svg');
  const original = readFileSync(absolutePath, 'utf8');
  const { asset, problems } = await readAsset({
    file: 'assets/labels.svg',
    absolutePath,
    bytes: Buffer.byteLength(original),
    role: 'asset',
    stem: 'labels',
  });
  assert.deepEqual(problems.map(lineOfProblem), ['assets/labels.svg:9:51 warning unsafe-html']);
  assert.equal(asset?.text, original.replaceAll(/<foreignObject[^]*?<\/foreignObject>/g, ''));
  assert.equal(asset.bytes, Buffer.byteLength(asset.text));
});

/** About a megabyte of each, or as much as takes longest. */
const endless: readonly [what: string, svg: string][] = [
  ['attributes', `<svg ${xmlns} ${manyAttributes(100_000)}/>`],
  ['namespaces', `<svg ${xmlns} ${manyAttributes(100_000, 'xmlns:')}/>`],
  [
    'elements far below their namespace',
    `<svg ${xmlns}>${'<g xmlns:a="b">'.repeat(490)}${'<g/>'.repeat(200_000)}`,
  ],
  ['levels', `<svg ${xmlns}>${'<g>'.repeat(300_000)}`],
  ['style sheets in one another', `<svg ${xmlns}>${'<style>'.repeat(140_000)}`],
  ['unclosed tags', `<svg ${xmlns}>${'<animate '.repeat(110_000)}`],
];

for (const [what, svg] of endless) {
  test(`a picture with endless ${what} is refused before it is read to its end`, () => {
    const { fault } = readSvg(svg);
    assert.ok(fault && fault.column < svg.length / 2, JSON.stringify(fault));
  });
}

test('any number of comments, elements or style sheets is a picture like any other', () => {
  for (const part of ['<!-- a -->', '<animate/>', '<style>a{}</style>', '<?a b?>', '&amp;']) {
    assert.equal(readSvg(`<svg ${xmlns}>${part.repeat(20_000)}</svg>`).fault, undefined);
  }
});

function manyAttributes(count: number, prefix = 'data-'): string {
  return Array.from({ length: count }, (_, index) => `${prefix}a${index}="urn:x"`).join(' ');
}

test('a fault has a line, a column and a fix', () => {
  const svg = `<svg ${xmlns}>\r\n  <title>😀</title><g\r\n    id="id" data-on="onclick"\r\n    onclick="x"/>\r\n</svg>`;
  assert.deepEqual(readSvg(svg).fault, {
    line: 4,
    column: 5,
    message: 'A picture may not contain the attribute `onclick`.',
    fix: 'Remove it from the file, or save the picture as PNG.',
  });
});

test('positions are right far into a file', () => {
  const filler = `<text>😀\r\n腾讯</text>`.repeat(10_000);
  const { fault } = readSvg(`<svg ${xmlns}>${filler}\r\n <script/></svg>`);
  assert.deepEqual([fault?.line, fault?.column], [10_002, 2]);
});

test('HTML text from a drawing program gets a fix that says how to export it as SVG text', () => {
  assert.match(readSvg(`<svg ${xmlns}><foreignObject/></svg>`).fault?.fix ?? '', /Convert Labels/);
});

const sizes: readonly [attributes: string, size: object][] = [
  ['width="40" height="30px"', { width: 40, height: 30 }],
  ['viewBox="0 0 4.5,3"', { width: 4.5, height: 3 }],
  ['width="100%" height="30" viewBox="-1 -1 40 60"', { width: 40, height: 30 }],
  ['width="40mm" height="30mm"', {}],
  ['', {}],
];

for (const [attributes, size] of sizes) {
  test(`an SVG with ${attributes || 'no size'} is ${JSON.stringify(size)}`, () => {
    assert.deepEqual(readSvg(`<svg ${xmlns} ${attributes}/>`), size);
  });
}
