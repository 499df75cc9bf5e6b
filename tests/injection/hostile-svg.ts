import { randomFrom } from '../charts/random.ts';

/** A file that runs a script or loads something when a browser opens it, or when a reader clicks on it. */
export interface HostileSvg {
  what: string;
  bytes: Buffer;
}

/** What every hostile picture tries: a request that the test sees. */
const fire = "fetch('fired')";
const address = 'fired';
const xmlns = 'xmlns="http://www.w3.org/2000/svg" width="200" height="200"';
const html = 'http://www.w3.org/1999/xhtml';
const xlink = 'http://www.w3.org/1999/xlink';
const area = '<rect width="200" height="200"/>';
const japanese = '<?xml version="1.0" encoding="iso-2022-jp"?>';
/** Switches this encoding to ASCII, in which it is already: a decoder drops it. */
const escape = '\x1b(B';

/** Each kind of trick once. All of them work in Chromium. */
export const hostileSvgs: readonly HostileSvg[] = [
  svg('a script', `<svg ${xmlns}><script>${fire}</script></svg>`),
  svg(
    'a script under a prefix with a dot',
    `<svg ${xmlns} xmlns:a.b="http://www.w3.org/2000/svg"><a.b:script>${fire}</a.b:script></svg>`,
  ),
  svg(
    'a script under a prefix that is not ASCII',
    `<é:svg xmlns:é="http://www.w3.org/2000/svg"><é:script>${fire}</é:script></é:svg>`,
  ),
  svg(
    'a script of HTML under a prefix of its own',
    `<svg ${xmlns} xmlns:ü="${html}"><ü:script>${fire}</ü:script></svg>`,
  ),
  svg(
    'a script among data of a drawing program',
    `<svg ${xmlns} xmlns:i="http://www.inkscape.org/namespaces/inkscape"><metadata><i:a><script>${fire}</script></i:a></metadata></svg>`,
  ),
  svg(
    'a script behind escapes',
    `${japanese}<svg ${xmlns}><scr${escape}ipt>${fire}</script></svg>`,
  ),
  svg('a handler', `<svg ${xmlns} onload="${fire}"/>`),
  svg('a handler behind escapes', `${japanese}<svg ${xmlns} on${escape}load="${fire}"/>`),
  svg(
    'a handler of an animation',
    `<svg ${xmlns}><animate onbegin="${fire}" attributeName="x"/></svg>`,
  ),
  svg('a handler in UTF-16', Buffer.from(`\ufeff<svg ${xmlns} onload="${fire}"/>`, 'utf16le')),
  svg(
    'a script in an entity',
    `<!DOCTYPE svg [<!ENTITY x "<script xmlns='http://www.w3.org/2000/svg'>${fire}</script>">]><svg ${xmlns}>&x;</svg>`,
  ),
  svg(
    'a link to a script under a prefix of its own',
    `<svg ${xmlns} xmlns:x.l="${xlink}"><a x.l:href="javascript:${fire}">${area}</a></svg>`,
  ),
  svg(
    'a link to a script, divided by a tab',
    `<svg ${xmlns}><a href=" java&#9;script:${fire}">${area}</a></svg>`,
  ),
  svg(
    'a link that an animation leads to a script',
    `<svg ${xmlns}><a><animate id=">" attributeName="href" values="javascript:${fire}"/>${area}</a></svg>`,
  ),
  svg(
    'a link that `set` leads to a script',
    `<svg ${xmlns}><a><set attributeName="href" to="javascript:${fire}"/>${area}</a></svg>`,
  ),
  svg(
    'HTML that leads to another page',
    `<svg ${xmlns} xmlns:h="${html}"><h:meta http-equiv="refresh" content="0;url=${address}"/></svg>`,
  ),
  svg(
    'HTML in a frame for text',
    `<svg ${xmlns}><foreignObject width="9" height="9"><img xmlns="${html}" src="${address}"/></foreignObject></svg>`,
  ),
  svg(
    'HTML with a handler in a label without a stand-in',
    `<svg ${xmlns}><switch><foreignObject width="9" height="9"><img xmlns="${html}" src="data:," onerror="${fire}"/></foreignObject></switch></svg>`,
  ),
  svg(
    'an address in an escape',
    `<svg ${xmlns}><rect width="9" height="9" style="mask:\\75rl(${address})"/></svg>`,
  ),
  svg(
    'an address in an escape, in an attribute',
    `<svg ${xmlns}><rect width="9" height="9" filter="\\75 rl('${address}#a')"/></svg>`,
  ),
  svg(
    'a picture in a style without `url`',
    `<svg ${xmlns}><style>svg{background:image-set("${address}" 1x)}</style></svg>`,
  ),
  svg('a style sheet', `<svg ${xmlns}><style>@import "${address}";</style></svg>`),
  svg(
    'a style sheet behind an escape in CDATA',
    `<svg ${xmlns}><style><![CDATA[@\\69mport "${address}";]]></style></svg>`,
  ),
  svg(
    'a style sheet in two halves',
    `<svg ${xmlns}><style>@im<!-- -->port "${address}";</style></svg>`,
  ),
  svg('a style sheet before the picture', `<?xml-stylesheet href="${address}"?><svg ${xmlns}/>`),
  svg(
    'a picture of another site',
    `<svg ${xmlns}><image href="http://other.test/a.png" width="9" height="9"/></svg>`,
  ),
  svg('a part of another file', `<svg ${xmlns}><use href="${address}#a"/></svg>`),
  svg(
    'a font',
    `<svg ${xmlns}><style>@font-face{font-family:f;src:url(${address})}text{font-family:f}</style><text y="20">f</text></svg>`,
  ),
];

/** Seeded pictures with parts of the tricks in odd places and spellings, of which many are harmless. */
export function randomSvgs(count: number): HostileSvg[] {
  const random = randomFrom(20261125);
  const pick = (texts: readonly string[]): string =>
    texts[Math.floor(random() * texts.length)] ?? '';
  return Array.from({ length: count }, () => {
    const text = expand('picture', pick);
    return svg(text, text);
  });
}

function expand(symbol: string, pick: (texts: readonly string[]) => string, depth = 0): string {
  const choices = depth > 8 ? [] : (grammar[symbol] ?? []);
  return pick(choices).replaceAll(/\$([a-z]+)/g, (_, inner: string) =>
    expand(inner, pick, depth + 1),
  );
}

/** What each word with a `$` may stand for. */
const grammar: Readonly<Record<string, readonly string[]>> = {
  picture: [
    `$prolog<svg ${xmlns} xmlns:h="${html}" xmlns:x="${xlink}" xmlns:i="http://www.inkscape.org/namespaces/inkscape" xmlns:s="http://www.w3.org/2000/svg" $given>$part$part$part${area}</svg>`,
  ],
  prolog: [
    '',
    '',
    '',
    '\ufeff',
    '<!DOCTYPE svg>',
    '<?xml version="1.0"?>',
    '<?php echo?>',
    '<!---->',
  ],
  part: [
    '<text $given $given>a</text>',
    '<s:g $given $given/>',
    '<i:a $given/>',
    '<circle r="9" $given/>',
    '<g $given>$part$part</g>',
    `<a x:href="$link"><$animation/>${area}</a>`,
    '<style>$sheet</style>',
    '<s:style><![CDATA[$sheet]]></s:style>',
    '<rect width="9" height="9" style="$declared"/>',
    '<rect width="9" height="9" $painted="$paint"/>',
    '<switch><foreignObject $given><h:p onclick="$fire">$part</h:p></foreignObject>$part</switch>',
    '<metadata>$part</metadata>',
    '<!--$part-->',
    '<title><![CDATA[$part]]></title>',
    '<desc>&lt;script>$fire&lt;/script></desc>',
  ],
  given: [
    '',
    '',
    '$name="$fire"',
    'x:$name="$fire"',
    'i:$name="$fire"',
    'href="$link"',
    'fill="$paint"',
  ],
  name: [
    'data-onload',
    'i:onload',
    'ONLOAD',
    'id',
    'class',
    'title',
    'content',
    'onload',
    'to',
    'lang',
  ],
  animation: [
    'set attributeName="$target" to="$link"',
    'animate attributeName="$target" values="$link;$link" dur="1s"',
    'animate href="#a" attributeName="$target" to="$link" begin="0s"',
    's:set attributeName="$target" to="$paint"',
  ],
  target: ['href', 'x:href', 'xlink:href', 'fill', 'class', 'onclick', ' href ', 'HREF', 'filter'],
  link: [
    '#a',
    `javascript:${fire}`,
    `JaVaScRiPt:${fire}`,
    `&#1;javascript:${fire}`,
    `java&#10;script:${fire}`,
    `\u00a0javascript:${fire}`,
    `#javascript:${fire}`,
    `data:text/html,&lt;script>$fire&lt;/script>`,
    'data:image/png;base64,AA==',
    address,
    '',
  ],
  sheet: [
    'a{$declared}',
    '@media print{a{$declared}}',
    '@import "fired";',
    '/*@import "fired";*/',
    '<!-- @import "fired"; -->',
    '&lt;!-- @im\\port "fired";',
    '@font-face{font-family:f;src:local(f),$paint}text{font-family:f}',
    'svg{--a:"fired";background:$paint}',
  ],
  declared: [
    'fill:$paint',
    'background:$paint',
    'mask:$paint',
    'cursor:$paint,auto',
    'content:"$paint"',
    'filter:$paint',
  ],
  painted: ['fill', 'filter', 'mask', 'clip-path', 'cursor', 'marker-end', 'style', 'class'],
  paint: [
    'red',
    'url(#a)',
    'url(fired)',
    "URL('fired')",
    'url( fired#a )',
    'u\\72l(fired)',
    'url(#afired)',
    'url/**/(fired)',
    "image-set('fired' 1x)",
    "-webkit-image-set(url('fired') 1x)",
    'cross-fade(url(fired),red)',
    "src('fired')",
    'var(--a)',
    "\\'url(fired)",
    "'url(fired)'",
    'env(a,url(fired))',
    'attr(href type(&lt;url>))',
    'rgb(0 0 0/url(fired))',
    "url('data:image/png;base64,AA==')",
    "url('data:image/svg+xml,&lt;svg/>')",
    'paint(a)',
    'light-dark(red,url(fired))',
  ],
  fire: [fire],
};

function svg(what: string, content: string | Buffer): HostileSvg {
  return { what, bytes: Buffer.from(content) };
}
