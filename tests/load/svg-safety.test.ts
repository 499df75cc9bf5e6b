import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readSvg } from '../../src/load/assets/svg-picture.ts';

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
  '<!DOCTYPE svg><svg/>',
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
    assert.equal(readSvg(readFileSync(join(ordinary, name), 'utf8')).fault, undefined);
  });
}

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
  ['HTML under the name of SVG', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['a file without an end', `<svg ${xmlns}><g>`],
  ['elements without end in one another', `<svg ${xmlns}>${'<g>'.repeat(100_000)}`],
];

for (const [what, svg] of hidden) {
  test(`${what} is refused`, () => {
    assert.ok(readSvg(svg).fault);
  });
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
